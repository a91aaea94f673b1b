from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.AdAccountsCountryResponse] = Operation(
    id="ad_account_countries_get",
    method="GET",
    path="/resources/ad_account_countries",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.AdAccountsCountryResponse},
    summary="",
)


def build_request() -> Request[models.AdAccountsCountryResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/resources/ad_account_countries",
    )


def sync_detailed(*, client: Executor) -> Response[models.AdAccountsCountryResponse]:
    """GET /resources/ad_account_countries.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.AdAccountsCountryResponse:
    """GET /resources/ad_account_countries.

    `GET /resources/ad_account_countries`.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.AdAccountsCountryResponse]:
    """GET /resources/ad_account_countries.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.AdAccountsCountryResponse:
    """GET /resources/ad_account_countries.

    `GET /resources/ad_account_countries`.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
