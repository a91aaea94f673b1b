from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.GeneratedToken] = Operation(
    id="generate_token",
    method="POST",
    path="/tokens/generate",
    retry_safety="unsafe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.GeneratedToken, 201: models.GeneratedToken},
    required_scope="tokens:write",
    summary="Create an API token",
)

_BODY = Body(lambda: checks.model(models.GenerateTokenRequest))


def build_request(
    *, body: models.GenerateTokenRequest | models.GenerateTokenRequestDict
) -> Request[models.GeneratedToken]:
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
    *, client: Executor, body: models.GenerateTokenRequest | models.GenerateTokenRequestDict
) -> Response[models.GeneratedToken]:
    """Create an API token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.GenerateTokenRequest | models.GenerateTokenRequestDict
) -> models.GeneratedToken:
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
    *, client: AsyncExecutor, body: models.GenerateTokenRequest | models.GenerateTokenRequestDict
) -> Response[models.GeneratedToken]:
    """Create an API token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.GenerateTokenRequest | models.GenerateTokenRequestDict
) -> models.GeneratedToken:
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
