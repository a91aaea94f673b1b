from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.AccountAnalyticsResponse] = Operation(
    id="get_account_analytics",
    method="GET",
    path="/v1/pinterest/accounts/{account_id}/analytics",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.AccountAnalyticsResponse},
    required_scope="read",
    summary="Show analytics of a Pinterest account",
)

_ACCOUNT_ID = Parameter(
    "account_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "PinterestAccountResponse")
)
_START_DATE = Parameter("start_date", lambda: checks.date, coerce.date)
_END_DATE = Parameter("end_date", lambda: checks.date, coerce.date)
_METRICS = Parameter(
    "metrics",
    lambda: checks.items(checks.text()),
    lambda value: coerce.split(value, ","),
    separator=",",
)
_SOURCE = Parameter(
    "source",
    lambda: checks.choice(models.AnalyticsSource),
    lambda value: coerce.choice(value, models.AnalyticsSource),
)
_INCLUDE_DAILY = Parameter("include_daily", lambda: checks.boolean)


def build_request(
    *,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    metrics: str | Iterable[str] | Unset | None = UNSET,
    source: models.AnalyticsSource | str | Unset | None = UNSET,
    include_daily: bool | Unset | None = UNSET,
) -> Request[models.AccountAnalyticsResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/pinterest/accounts/{_ACCOUNT_ID.segment(OPERATION, account_id)}/analytics",
        query=encode_query(
            [
                *_START_DATE.pairs(OPERATION, start_date),
                *_END_DATE.pairs(OPERATION, end_date),
                *_METRICS.pairs(OPERATION, metrics),
                *_SOURCE.pairs(OPERATION, source),
                *_INCLUDE_DAILY.pairs(OPERATION, include_daily),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    metrics: str | Iterable[str] | Unset | None = UNSET,
    source: models.AnalyticsSource | str | Unset | None = UNSET,
    include_daily: bool | Unset | None = UNSET,
) -> Response[models.AccountAnalyticsResponse]:
    """Show analytics of a Pinterest account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            account_id=account_id,
            start_date=start_date,
            end_date=end_date,
            metrics=metrics,
            source=source,
            include_daily=include_daily,
        )
    )


def sync(
    *,
    client: Executor,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    metrics: str | Iterable[str] | Unset | None = UNSET,
    source: models.AnalyticsSource | str | Unset | None = UNSET,
    include_daily: bool | Unset | None = UNSET,
) -> models.AccountAnalyticsResponse:
    """Show analytics of a Pinterest account.

    `GET /v1/pinterest/accounts/{account_id}/analytics`, since API 1.30.

    The range may span 366 days of stored figures or 90 days of live ones. Live reads use up a
    read limit of Pinterest. Sandbox accounts give zeros.

    Assumed: A live range over 90 days is assumed to give 422.

    Args:
        client: The client that sends the request.
        account_id: PinBridge id of the connected Pinterest account.
        start_date: First day of the range. Without dates the last 30 days are taken.
        end_date: Last day of the range, itself included. Without it today.
        metrics: Metric names of Pinterest in upper case, sent as one comma-separated value.
        source: Where the figures come from. `live` asks Pinterest and uses up its read limit.
            The server's default is `auto`. Since API 1.33.
        include_daily: False omits the daily rows. The server's default is True. Since API 1.38.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            account_id=account_id,
            start_date=start_date,
            end_date=end_date,
            metrics=metrics,
            source=source,
            include_daily=include_daily,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    metrics: str | Iterable[str] | Unset | None = UNSET,
    source: models.AnalyticsSource | str | Unset | None = UNSET,
    include_daily: bool | Unset | None = UNSET,
) -> Response[models.AccountAnalyticsResponse]:
    """Show analytics of a Pinterest account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            account_id=account_id,
            start_date=start_date,
            end_date=end_date,
            metrics=metrics,
            source=source,
            include_daily=include_daily,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    metrics: str | Iterable[str] | Unset | None = UNSET,
    source: models.AnalyticsSource | str | Unset | None = UNSET,
    include_daily: bool | Unset | None = UNSET,
) -> models.AccountAnalyticsResponse:
    """Show analytics of a Pinterest account.

    `GET /v1/pinterest/accounts/{account_id}/analytics`, since API 1.30.

    The range may span 366 days of stored figures or 90 days of live ones. Live reads use up a
    read limit of Pinterest. Sandbox accounts give zeros.

    Assumed: A live range over 90 days is assumed to give 422.

    Args:
        client: The client that sends the request.
        account_id: PinBridge id of the connected Pinterest account.
        start_date: First day of the range. Without dates the last 30 days are taken.
        end_date: Last day of the range, itself included. Without it today.
        metrics: Metric names of Pinterest in upper case, sent as one comma-separated value.
        source: Where the figures come from. `live` asks Pinterest and uses up its read limit.
            The server's default is `auto`. Since API 1.33.
        include_daily: False omits the daily rows. The server's default is True. Since API 1.38.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                account_id=account_id,
                start_date=start_date,
                end_date=end_date,
                metrics=metrics,
                source=source,
                include_daily=include_daily,
            )
        )
    ).parsed
