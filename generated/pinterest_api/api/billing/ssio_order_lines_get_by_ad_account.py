from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.SsioOrderLinesGetByAdAccountResponse200] = Operation(
    id="ssio_order_lines_get_by_ad_account",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ssio/order_lines",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.SsioOrderLinesGetByAdAccountResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_PIN_ORDER_ID = Parameter("pin_order_id", lambda: checks.text())


def build_request(
    *,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    pin_order_id: str | Unset | None = UNSET,
) -> Request[models.SsioOrderLinesGetByAdAccountResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/ssio/order_lines",
        query=encode_query(
            [
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_PIN_ORDER_ID.pairs(OPERATION, pin_order_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    pin_order_id: str | Unset | None = UNSET,
) -> Response[models.SsioOrderLinesGetByAdAccountResponse200]:
    """GET /ad_accounts/{ad_account_id}/ssio/order_lines.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            bookmark=bookmark,
            page_size=page_size,
            pin_order_id=pin_order_id,
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    pin_order_id: str | Unset | None = UNSET,
) -> models.SsioOrderLinesGetByAdAccountResponse200:
    """GET /ad_accounts/{ad_account_id}/ssio/order_lines.

    `GET /ad_accounts/{ad_account_id}/ssio/order_lines`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        pin_order_id: The `pin_order_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            bookmark=bookmark,
            page_size=page_size,
            pin_order_id=pin_order_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    pin_order_id: str | Unset | None = UNSET,
) -> Response[models.SsioOrderLinesGetByAdAccountResponse200]:
    """GET /ad_accounts/{ad_account_id}/ssio/order_lines.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            bookmark=bookmark,
            page_size=page_size,
            pin_order_id=pin_order_id,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    pin_order_id: str | Unset | None = UNSET,
) -> models.SsioOrderLinesGetByAdAccountResponse200:
    """GET /ad_accounts/{ad_account_id}/ssio/order_lines.

    `GET /ad_accounts/{ad_account_id}/ssio/order_lines`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        pin_order_id: The `pin_order_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                ad_account_id=ad_account_id,
                bookmark=bookmark,
                page_size=page_size,
                pin_order_id=pin_order_id,
            )
        )
    ).parsed
