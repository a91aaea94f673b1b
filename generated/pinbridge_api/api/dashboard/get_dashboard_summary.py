from __future__ import annotations

import datetime
import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.DashboardSummaryResponse] = Operation(
    id="get_dashboard_summary",
    method="GET",
    path="/v1/dashboard/summary",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.DashboardSummaryResponse},
    required_scope="read",
    summary="Get publishing statistics",
)

_START = Parameter("start", lambda: checks.any_moment, coerce.local_moment)
_END = Parameter("end", lambda: checks.any_moment, coerce.local_moment)
_TZ = Parameter("tz", lambda: checks.time_zone(max_length=64), coerce.time_zone)
_ACCOUNT_ID = Parameter(
    "account_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "PinterestAccountResponse")
)


def build_request(
    *,
    start: datetime.datetime | str | Unset | None = UNSET,
    end: datetime.datetime | str | Unset | None = UNSET,
    tz: datetime.tzinfo | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
) -> Request[models.DashboardSummaryResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/dashboard/summary",
        query=encode_query(
            [
                *_START.pairs(OPERATION, start),
                *_END.pairs(OPERATION, end),
                *_TZ.pairs(OPERATION, tz),
                *_ACCOUNT_ID.pairs(OPERATION, account_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    start: datetime.datetime | str | Unset | None = UNSET,
    end: datetime.datetime | str | Unset | None = UNSET,
    tz: datetime.tzinfo | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
) -> Response[models.DashboardSummaryResponse]:
    """Get publishing statistics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(start=start, end=end, tz=tz, account_id=account_id))


def sync(
    *,
    client: Executor,
    start: datetime.datetime | str | Unset | None = UNSET,
    end: datetime.datetime | str | Unset | None = UNSET,
    tz: datetime.tzinfo | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
) -> models.DashboardSummaryResponse:
    """Get publishing statistics.

    `GET /v1/dashboard/summary`, since API 1.34.

    Covers `start` (included) to `end` (excluded), at most 366 days, and compares with the
    period of equal length before it. Ranges up to 48 hours give hourly points, longer ones
    daily points. An invalid range results in `invalid_date_range`, an unknown zone
    `invalid_timezone`.

    Assumed: Both of these errors result in 422.

    Args:
        client: The client that sends the request.
        start: Start of the range, default 30 days ago. Without an offset the time is read in
            the zone `tz`.
        end: End of the range, default now. Without an offset the time is read in the zone `tz`.
        tz: IANA name of the time zone for days and returned times. The server's default is
            `UTC`.
        account_id: Only this connected Pinterest account. Without it all permitted accounts.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(start=start, end=end, tz=tz, account_id=account_id)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    start: datetime.datetime | str | Unset | None = UNSET,
    end: datetime.datetime | str | Unset | None = UNSET,
    tz: datetime.tzinfo | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
) -> Response[models.DashboardSummaryResponse]:
    """Get publishing statistics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(start=start, end=end, tz=tz, account_id=account_id))


async def asyncio(
    *,
    client: AsyncExecutor,
    start: datetime.datetime | str | Unset | None = UNSET,
    end: datetime.datetime | str | Unset | None = UNSET,
    tz: datetime.tzinfo | str | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
) -> models.DashboardSummaryResponse:
    """Get publishing statistics.

    `GET /v1/dashboard/summary`, since API 1.34.

    Covers `start` (included) to `end` (excluded), at most 366 days, and compares with the
    period of equal length before it. Ranges up to 48 hours give hourly points, longer ones
    daily points. An invalid range results in `invalid_date_range`, an unknown zone
    `invalid_timezone`.

    Assumed: Both of these errors result in 422.

    Args:
        client: The client that sends the request.
        start: Start of the range, default 30 days ago. Without an offset the time is read in
            the zone `tz`.
        end: End of the range, default now. Without an offset the time is read in the zone `tz`.
        tz: IANA name of the time zone for days and returned times. The server's default is
            `UTC`.
        account_id: Only this connected Pinterest account. Without it all permitted accounts.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(build_request(start=start, end=end, tz=tz, account_id=account_id))
    ).parsed
