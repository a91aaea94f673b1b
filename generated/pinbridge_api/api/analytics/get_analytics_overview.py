from __future__ import annotations

import datetime
import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.AnalyticsOverviewResponse] = Operation(
    id="get_analytics_overview",
    method="GET",
    path="/v1/analytics/overview",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.AnalyticsOverviewResponse},
    required_scope="read",
    summary="Get metrics over all accounts",
)

_START_DATE = Parameter("start_date", lambda: checks.date, coerce.date)
_END_DATE = Parameter("end_date", lambda: checks.date, coerce.date)
_ACCOUNT_ID = Parameter(
    "account_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "PinterestAccountResponse")
)


def build_request(
    *,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
) -> Request[models.AnalyticsOverviewResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/analytics/overview",
        query=encode_query(
            [
                *_START_DATE.pairs(OPERATION, start_date),
                *_END_DATE.pairs(OPERATION, end_date),
                *_ACCOUNT_ID.pairs(OPERATION, account_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
) -> Response[models.AnalyticsOverviewResponse]:
    """Get metrics over all accounts.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(start_date=start_date, end_date=end_date, account_id=account_id)
    )


def sync(
    *,
    client: Executor,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
) -> models.AnalyticsOverviewResponse:
    """Get metrics over all accounts.

    `GET /v1/analytics/overview`, since API 1.41.

    Covers all connected accounts, or one of them, and gives the totals of the period before for
    comparison.

    Assumed: 1.41 is the first version seen with this operation; earlier ones may have it.

    Args:
        client: The client that sends the request.
        start_date: First day of the range. Without dates the last 30 days are taken.
        end_date: Last day of the range, itself included. Without it today.
        account_id: Only this connected Pinterest account. Without it all permitted accounts.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(start_date=start_date, end_date=end_date, account_id=account_id)
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
) -> Response[models.AnalyticsOverviewResponse]:
    """Get metrics over all accounts.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(start_date=start_date, end_date=end_date, account_id=account_id)
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
) -> models.AnalyticsOverviewResponse:
    """Get metrics over all accounts.

    `GET /v1/analytics/overview`, since API 1.41.

    Covers all connected accounts, or one of them, and gives the totals of the period before for
    comparison.

    Assumed: 1.41 is the first version seen with this operation; earlier ones may have it.

    Args:
        client: The client that sends the request.
        start_date: First day of the range. Without dates the last 30 days are taken.
        end_date: Last day of the range, itself included. Without it today.
        account_id: Only this connected Pinterest account. Without it all permitted accounts.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(start_date=start_date, end_date=end_date, account_id=account_id)
        )
    ).parsed
