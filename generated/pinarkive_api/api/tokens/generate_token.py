from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.generate_token_request import GenerateTokenRequest, GenerateTokenRequestDict
from ...models.generated_token import GeneratedToken

OPERATION: Operation[GeneratedToken] = Operation(
    id="generate_token",
    method="POST",
    path="/tokens/generate",
    retry_safety="unsafe",
    security=("bearerAuth", "apiKeyAuth"),
    responses={200: GeneratedToken, 201: GeneratedToken},
    required_scope="tokens:write",
    summary="Create an API token",
)

_BODY = Body(
    checks.model(GenerateTokenRequest), lambda value: coerce.model(value, GenerateTokenRequest)
)


def build_request(
    *, body: GenerateTokenRequest | GenerateTokenRequestDict
) -> Request[GeneratedToken]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/tokens/generate",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: GenerateTokenRequest | GenerateTokenRequestDict
) -> Response[GeneratedToken]:
    """Create an API token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: GenerateTokenRequest | GenerateTokenRequestDict
) -> GeneratedToken:
    """Create an API token.

    `POST /tokens/generate`.

    The secret is in this response only. 409 means that the user has a token of that name. A
    user with a second factor has to send a code; otherwise 400 with the code `2fa_required` or
    `2fa_invalid`. Not repeated when its outcome is unknown, since a second request cannot show
    the secret of the first.

    Args:
        client: The client that sends the request.
        body: API token to create.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: GenerateTokenRequest | GenerateTokenRequestDict
) -> Response[GeneratedToken]:
    """Create an API token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: GenerateTokenRequest | GenerateTokenRequestDict
) -> GeneratedToken:
    """Create an API token.

    `POST /tokens/generate`.

    The secret is in this response only. 409 means that the user has a token of that name. A
    user with a second factor has to send a code; otherwise 400 with the code `2fa_required` or
    `2fa_invalid`. Not repeated when its outcome is unknown, since a second request cannot show
    the secret of the first.

    Args:
        client: The client that sends the request.
        body: API token to create.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
