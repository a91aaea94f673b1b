from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.SSIOInsertionOrderStatusResponse] = Operation(
    id="ssio_insertion_orders_status_get_by_pin_order_id",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.SSIOInsertionOrderStatusResponse},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_PIN_ORDER_ID = Parameter("pin_order_id", lambda: checks.text())


def build_request(
    *, ad_account_id: str, pin_order_id: str
) -> Request[models.SSIOInsertionOrderStatusResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/ssio/insertion_orders/{_PIN_ORDER_ID.segment(OPERATION, pin_order_id)}/status",
    )


def sync_detailed(
    *, client: Executor, ad_account_id: str, pin_order_id: str
) -> Response[models.SSIOInsertionOrderStatusResponse]:
    """GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, pin_order_id=pin_order_id))


def sync(
    *, client: Executor, ad_account_id: str, pin_order_id: str
) -> models.SSIOInsertionOrderStatusResponse:
    """GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status.

    `GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        pin_order_id: The `pin_order_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, pin_order_id=pin_order_id)
    ).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, ad_account_id: str, pin_order_id: str
) -> Response[models.SSIOInsertionOrderStatusResponse]:
    """GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(ad_account_id=ad_account_id, pin_order_id=pin_order_id)
    )


async def asyncio(
    *, client: AsyncExecutor, ad_account_id: str, pin_order_id: str
) -> models.SSIOInsertionOrderStatusResponse:
    """GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status.

    `GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        pin_order_id: The `pin_order_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(build_request(ad_account_id=ad_account_id, pin_order_id=pin_order_id))
    ).parsed
