from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[list[models.PinterestAccountResponse]] = Operation(
    id="list_accounts",
    method="GET",
    path="/v1/pinterest/accounts",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: list[models.PinterestAccountResponse]},
    required_scope="read",
    summary="List connected Pinterest accounts",
)


def build_request() -> Request[list[models.PinterestAccountResponse]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pinterest/accounts",
    )


def sync_detailed(*, client: Executor) -> Response[list[models.PinterestAccountResponse]]:
    """List connected Pinterest accounts.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> list[models.PinterestAccountResponse]:
    """List connected Pinterest accounts.

    `GET /v1/pinterest/accounts`.

    Accounts outside the allow-list of the API key are omitted.

    Assumed: Accounts are assumed to come newest first.

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
) -> Response[list[models.PinterestAccountResponse]]:
    """List connected Pinterest accounts.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> list[models.PinterestAccountResponse]:
    """List connected Pinterest accounts.

    `GET /v1/pinterest/accounts`.

    Accounts outside the allow-list of the API key are omitted.

    Assumed: Accounts are assumed to come newest first.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
