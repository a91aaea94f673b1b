from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.pricing_catalog_response import PricingCatalogResponse

OPERATION: Operation[PricingCatalogResponse] = Operation(
    id="get_pricing",
    method="GET",
    path="/v1/billing/pricing",
    retry_safety="safe",
    security=(),
    optional_security=("apiKeyAuth", "bearerAuth"),
    responses={200: PricingCatalogResponse},
    summary="Get the price list",
)


def build_request() -> Request[PricingCatalogResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/billing/pricing",
    )


def sync_detailed(*, client: Executor) -> Response[PricingCatalogResponse]:
    """Get the price list.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> PricingCatalogResponse:
    """Get the price list.

    `GET /v1/billing/pricing`.

    Assumed: The price list is assumed to be public. Credentials are sent if available, in case
    it is not.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[PricingCatalogResponse]:
    """Get the price list.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> PricingCatalogResponse:
    """Get the price list.

    `GET /v1/billing/pricing`.

    Assumed: The price list is assumed to be public. Credentials are sent if available, in case
    it is not.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
