from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.TokenList | list[models.TokenInfo]] = Operation(
    id="list_tokens",
    method="GET",
    path="/tokens/list",
    retry_safety="safe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.TokenList | list[models.TokenInfo]},
    required_scope="tokens:read",
    summary="List the API tokens of the current user",
)


def build_request() -> Request[models.TokenList | list[models.TokenInfo]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/tokens/list",
    )


def sync_detailed(*, client: Executor) -> Response[models.TokenList | list[models.TokenInfo]]:
    """List the API tokens of the current user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.TokenList | list[models.TokenInfo]:
    """List the API tokens of the current user.

    `GET /tokens/list`.

    Shows names and scopes, not the secrets.

    Assumed: No source shows the whole body. Both an object with `tokens` and a bare list are
    read.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor
) -> Response[models.TokenList | list[models.TokenInfo]]:
    """List the API tokens of the current user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.TokenList | list[models.TokenInfo]:
    """List the API tokens of the current user.

    `GET /tokens/list`.

    Shows names and scopes, not the secrets.

    Assumed: No source shows the whole body. Both an object with `tokens` and a bare list are
    read.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
