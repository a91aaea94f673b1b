from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.ad_accounts_country_response import AdAccountsCountryResponse

OPERATION: Operation[AdAccountsCountryResponse] = Operation(
    id="ad_account_countries_get",
    method="GET",
    path="/resources/ad_account_countries",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    responses={200: AdAccountsCountryResponse},
    summary="",
)


def build_request() -> Request[AdAccountsCountryResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/resources/ad_account_countries",
    )


def sync_detailed(*, client: Executor) -> Response[AdAccountsCountryResponse]:
    """GET /resources/ad_account_countries.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> AdAccountsCountryResponse:
    """GET /resources/ad_account_countries.

    `GET /resources/ad_account_countries`.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[AdAccountsCountryResponse]:
    """GET /resources/ad_account_countries.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> AdAccountsCountryResponse:
    """GET /resources/ad_account_countries.

    `GET /resources/ad_account_countries`.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed
