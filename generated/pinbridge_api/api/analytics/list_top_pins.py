from __future__ import annotations

import datetime
import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.TopPinsPage] = Operation(
    id="list_top_pins",
    method="GET",
    path="/v1/analytics/pins",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.TopPinsPage},
    required_scope="read",
    summary="List the pins with the best metrics",
)

_START_DATE = Parameter("start_date", lambda: checks.date, coerce.date)
_END_DATE = Parameter("end_date", lambda: checks.date, coerce.date)
_ACCOUNT_ID = Parameter(
    "account_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "PinterestAccountResponse")
)
_SORT_BY = Parameter(
    "sort_by",
    lambda: checks.choice(models.TopPinsMetric),
    lambda value: coerce.choice(value, models.TopPinsMetric),
)
_LIMIT = Parameter("limit", lambda: checks.integer(minimum=1, maximum=100), coerce.integer)
_OFFSET = Parameter("offset", lambda: checks.integer(minimum=0), coerce.integer)


def build_request(
    *,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    sort_by: models.TopPinsMetric | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
) -> Request[models.TopPinsPage]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/analytics/pins",
        query=encode_query(
            [
                *_START_DATE.pairs(OPERATION, start_date),
                *_END_DATE.pairs(OPERATION, end_date),
                *_ACCOUNT_ID.pairs(OPERATION, account_id),
                *_SORT_BY.pairs(OPERATION, sort_by),
                *_LIMIT.pairs(OPERATION, limit),
                *_OFFSET.pairs(OPERATION, offset),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    sort_by: models.TopPinsMetric | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
) -> Response[models.TopPinsPage]:
    """List the pins with the best metrics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            start_date=start_date,
            end_date=end_date,
            account_id=account_id,
            sort_by=sort_by,
            limit=limit,
            offset=offset,
        )
    )


def sync(
    *,
    client: Executor,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    sort_by: models.TopPinsMetric | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
) -> models.TopPinsPage:
    """List the pins with the best metrics.

    `GET /v1/analytics/pins`, since API 1.41.

    Pins ordered by one metric; the page object carries the total.

    Assumed: 1.41 is the first version seen with this operation; earlier ones may have it.

    Args:
        client: The client that sends the request.
        start_date: First day of the range. Without dates the last 30 days are taken.
        end_date: Last day of the range, itself included. Without it today.
        account_id: Only this connected Pinterest account. Without it all permitted accounts.
        sort_by: Metric that decides the order. The server's default is `impression`.
        limit: Rows per page; the cap is lower here than for other lists. The server's default
            is 50.
        offset: Rows to skip before the page starts. The server's default is 0.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            start_date=start_date,
            end_date=end_date,
            account_id=account_id,
            sort_by=sort_by,
            limit=limit,
            offset=offset,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    sort_by: models.TopPinsMetric | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
) -> Response[models.TopPinsPage]:
    """List the pins with the best metrics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            start_date=start_date,
            end_date=end_date,
            account_id=account_id,
            sort_by=sort_by,
            limit=limit,
            offset=offset,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    sort_by: models.TopPinsMetric | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
) -> models.TopPinsPage:
    """List the pins with the best metrics.

    `GET /v1/analytics/pins`, since API 1.41.

    Pins ordered by one metric; the page object carries the total.

    Assumed: 1.41 is the first version seen with this operation; earlier ones may have it.

    Args:
        client: The client that sends the request.
        start_date: First day of the range. Without dates the last 30 days are taken.
        end_date: Last day of the range, itself included. Without it today.
        account_id: Only this connected Pinterest account. Without it all permitted accounts.
        sort_by: Metric that decides the order. The server's default is `impression`.
        limit: Rows per page; the cap is lower here than for other lists. The server's default
            is 50.
        offset: Rows to skip before the page starts. The server's default is 0.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                start_date=start_date,
                end_date=end_date,
                account_id=account_id,
                sort_by=sort_by,
                limit=limit,
                offset=offset,
            )
        )
    ).parsed
