from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.token_revocation_request import TokenRevocationRequest, TokenRevocationRequestDict

OPERATION: Operation[None] = Operation(
    id="token_revoke",
    method="POST",
    path="/oauth/token/revoke",
    retry_safety="safe",
    security=("basic",),
    responses={200: None},
    summary="",
)

_BODY = Body(
    checks.model(TokenRevocationRequest), lambda value: coerce.model(value, TokenRevocationRequest)
)


def build_request(*, body: TokenRevocationRequest | TokenRevocationRequestDict) -> Request[None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/oauth/token/revoke",
        content=_BODY.urlencoded(OPERATION, body),
        content_type="application/x-www-form-urlencoded",
    )


def sync_detailed(
    *, client: Executor, body: TokenRevocationRequest | TokenRevocationRequestDict
) -> Response[None]:
    """POST /oauth/token/revoke.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(*, client: Executor, body: TokenRevocationRequest | TokenRevocationRequestDict) -> None:
    """POST /oauth/token/revoke.

    `POST /oauth/token/revoke`.

    Args:
        client: The client that sends the request.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: TokenRevocationRequest | TokenRevocationRequestDict
) -> Response[None]:
    """POST /oauth/token/revoke.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: TokenRevocationRequest | TokenRevocationRequestDict
) -> None:
    """POST /oauth/token/revoke.

    `POST /oauth/token/revoke`.

    Args:
        client: The client that sends the request.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
