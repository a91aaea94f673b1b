from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PricingCatalogResponse] = Operation(
    id="get_pricing",
    method="GET",
    path="/v1/billing/pricing",
    retry_safety="safe",
    security=(),
    optional_security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.PricingCatalogResponse},
    summary="Get the price list",
)


def build_request() -> Request[models.PricingCatalogResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/billing/pricing",
    )


def sync_detailed(*, client: Executor) -> Response[models.PricingCatalogResponse]:
    """Get the price list.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.PricingCatalogResponse:
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


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.PricingCatalogResponse]:
    """Get the price list.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.PricingCatalogResponse:
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
