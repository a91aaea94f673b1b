from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[list[models.LinkedBusiness]] = Operation(
    id="linked_business_accounts_get",
    method="GET",
    path="/user_account/businesses",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: list[models.LinkedBusiness]},
    summary="",
)


def build_request() -> Request[list[models.LinkedBusiness]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/user_account/businesses",
    )


def sync_detailed(*, client: Executor) -> Response[list[models.LinkedBusiness]]:
    """GET /user_account/businesses.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> list[models.LinkedBusiness]:
    """GET /user_account/businesses.

    `GET /user_account/businesses`.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[list[models.LinkedBusiness]]:
    """GET /user_account/businesses.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> list[models.LinkedBusiness]:
    """GET /user_account/businesses.

    `GET /user_account/businesses`.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
