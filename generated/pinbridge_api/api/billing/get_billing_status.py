from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.BillingStatusResponse] = Operation(
    id="get_billing_status",
    method="GET",
    path="/v1/billing/status",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.BillingStatusResponse},
    required_scope="read",
    summary="Get plan, quota and usage",
)


def build_request() -> Request[models.BillingStatusResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/billing/status",
    )


def sync_detailed(*, client: Executor) -> Response[models.BillingStatusResponse]:
    """Get plan, quota and usage.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.BillingStatusResponse:
    """Get plan, quota and usage.

    `GET /v1/billing/status`.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.BillingStatusResponse]:
    """Get plan, quota and usage.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.BillingStatusResponse:
    """Get plan, quota and usage.

    `GET /v1/billing/status`.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
