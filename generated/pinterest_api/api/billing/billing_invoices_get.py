from __future__ import annotations

import datetime

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BillingInvoicesGetResponse200] = Operation(
    id="billing_invoices_get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/billing_invoices",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.BillingInvoicesGetResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_SORT = Parameter(
    "sort",
    lambda: checks.choice(models.QuerySortBillingInvoice),
    lambda value: coerce.choice(value, models.QuerySortBillingInvoice),
)
_ORDER = Parameter(
    "order",
    lambda: checks.choice(models.QueryOrder),
    lambda value: coerce.choice(value, models.QueryOrder),
)
_STATUS = Parameter(
    "status",
    lambda: checks.choice(models.QueryBillingInvoiceStatus),
    lambda value: coerce.choice(value, models.QueryBillingInvoiceStatus),
)
_DOCUMENT_TYPE = Parameter(
    "document_type",
    lambda: checks.choice(models.QueryBillingDocumentType),
    lambda value: coerce.choice(value, models.QueryBillingDocumentType),
)
_START_DUE_DATE = Parameter("start_due_date", lambda: checks.date, coerce.date)
_END_DUE_DATE = Parameter("end_due_date", lambda: checks.date, coerce.date)


def build_request(
    *,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    sort: models.QuerySortBillingInvoice | str | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    status: models.QueryBillingInvoiceStatus | str | Unset | None = UNSET,
    document_type: models.QueryBillingDocumentType | str | Unset | None = UNSET,
    start_due_date: datetime.date | str | Unset | None = UNSET,
    end_due_date: datetime.date | str | Unset | None = UNSET,
) -> Request[models.BillingInvoicesGetResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/billing_invoices",
        query=encode_query(
            [
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_SORT.pairs(OPERATION, sort),
                *_ORDER.pairs(OPERATION, order),
                *_STATUS.pairs(OPERATION, status),
                *_DOCUMENT_TYPE.pairs(OPERATION, document_type),
                *_START_DUE_DATE.pairs(OPERATION, start_due_date),
                *_END_DUE_DATE.pairs(OPERATION, end_due_date),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    sort: models.QuerySortBillingInvoice | str | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    status: models.QueryBillingInvoiceStatus | str | Unset | None = UNSET,
    document_type: models.QueryBillingDocumentType | str | Unset | None = UNSET,
    start_due_date: datetime.date | str | Unset | None = UNSET,
    end_due_date: datetime.date | str | Unset | None = UNSET,
) -> Response[models.BillingInvoicesGetResponse200]:
    """GET /ad_accounts/{ad_account_id}/billing_invoices.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            bookmark=bookmark,
            page_size=page_size,
            sort=sort,
            order=order,
            status=status,
            document_type=document_type,
            start_due_date=start_due_date,
            end_due_date=end_due_date,
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    sort: models.QuerySortBillingInvoice | str | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    status: models.QueryBillingInvoiceStatus | str | Unset | None = UNSET,
    document_type: models.QueryBillingDocumentType | str | Unset | None = UNSET,
    start_due_date: datetime.date | str | Unset | None = UNSET,
    end_due_date: datetime.date | str | Unset | None = UNSET,
) -> models.BillingInvoicesGetResponse200:
    """GET /ad_accounts/{ad_account_id}/billing_invoices.

    `GET /ad_accounts/{ad_account_id}/billing_invoices`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        sort: The server's default is `DUE_DATE`.
        order: The `order` of the operation.
        status: The `status` of the operation.
        document_type: The `document_type` of the operation.
        start_due_date: The `start_due_date` of the operation.
        end_due_date: The `end_due_date` of the operation.

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
            sort=sort,
            order=order,
            status=status,
            document_type=document_type,
            start_due_date=start_due_date,
            end_due_date=end_due_date,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    sort: models.QuerySortBillingInvoice | str | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    status: models.QueryBillingInvoiceStatus | str | Unset | None = UNSET,
    document_type: models.QueryBillingDocumentType | str | Unset | None = UNSET,
    start_due_date: datetime.date | str | Unset | None = UNSET,
    end_due_date: datetime.date | str | Unset | None = UNSET,
) -> Response[models.BillingInvoicesGetResponse200]:
    """GET /ad_accounts/{ad_account_id}/billing_invoices.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            bookmark=bookmark,
            page_size=page_size,
            sort=sort,
            order=order,
            status=status,
            document_type=document_type,
            start_due_date=start_due_date,
            end_due_date=end_due_date,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    sort: models.QuerySortBillingInvoice | str | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    status: models.QueryBillingInvoiceStatus | str | Unset | None = UNSET,
    document_type: models.QueryBillingDocumentType | str | Unset | None = UNSET,
    start_due_date: datetime.date | str | Unset | None = UNSET,
    end_due_date: datetime.date | str | Unset | None = UNSET,
) -> models.BillingInvoicesGetResponse200:
    """GET /ad_accounts/{ad_account_id}/billing_invoices.

    `GET /ad_accounts/{ad_account_id}/billing_invoices`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        sort: The server's default is `DUE_DATE`.
        order: The `order` of the operation.
        status: The `status` of the operation.
        document_type: The `document_type` of the operation.
        start_due_date: The `start_due_date` of the operation.
        end_due_date: The `end_due_date` of the operation.

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
                sort=sort,
                order=order,
                status=status,
                document_type=document_type,
                start_due_date=start_due_date,
                end_due_date=end_due_date,
            )
        )
    ).parsed
