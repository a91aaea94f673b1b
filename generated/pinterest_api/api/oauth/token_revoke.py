from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[None] = Operation(
    id="token_revoke",
    method="POST",
    path="/oauth/token/revoke",
    retry_safety="safe",
    security=("basic",),
    load_responses=lambda: {200: None},
    summary="",
)

_BODY = Body(lambda: checks.model(models.TokenRevocationRequest))


def build_request(
    *, body: models.TokenRevocationRequest | models.TokenRevocationRequestDict
) -> Request[None]:
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
    *, client: Executor, body: models.TokenRevocationRequest | models.TokenRevocationRequestDict
) -> Response[None]:
    """POST /oauth/token/revoke.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.TokenRevocationRequest | models.TokenRevocationRequestDict
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
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    body: models.TokenRevocationRequest | models.TokenRevocationRequestDict,
) -> Response[None]:
    """POST /oauth/token/revoke.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.TokenRevocationRequest | models.TokenRevocationRequestDict,
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
