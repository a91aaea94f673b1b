from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.PinAnalyticsResponse] = Operation(
    id="get_pin_analytics",
    method="GET",
    path="/v1/pins/{pin_id}/analytics",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.PinAnalyticsResponse},
    required_scope="read",
    summary="Get the metrics of a pin",
)

_PIN_ID = Parameter("pin_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "PinResponse"))
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
    pin_id: uuid.UUID | str | models.PinResponse,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    metrics: str | Iterable[str] | Unset | None = UNSET,
    source: models.AnalyticsSource | str | Unset | None = UNSET,
    include_daily: bool | Unset | None = UNSET,
) -> Request[models.PinAnalyticsResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/pins/{_PIN_ID.segment(OPERATION, pin_id)}/analytics",
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
    pin_id: uuid.UUID | str | models.PinResponse,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    metrics: str | Iterable[str] | Unset | None = UNSET,
    source: models.AnalyticsSource | str | Unset | None = UNSET,
    include_daily: bool | Unset | None = UNSET,
) -> Response[models.PinAnalyticsResponse]:
    """Get the metrics of a pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            pin_id=pin_id,
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
    pin_id: uuid.UUID | str | models.PinResponse,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    metrics: str | Iterable[str] | Unset | None = UNSET,
    source: models.AnalyticsSource | str | Unset | None = UNSET,
    include_daily: bool | Unset | None = UNSET,
) -> models.PinAnalyticsResponse:
    """Get the metrics of a pin.

    `GET /v1/pins/{pin_id}/analytics`, since API 1.30.

    Both dates count; without them the last 30 days up to today. A range may span 366 days from
    stored history and 90 days live. Live reads count against a Pinterest read limit (429). An
    unpublished pin results in `pin_not_published`. A pin deleted on Pinterest is served from
    stored history, or with `pin_removed_on_pinterest` when there is none. Sandbox pins give
    zeros.

    Assumed: Pin states without analytics result in 409; a live range over 90 days results in
    422 with `invalid_date_range`.

    Args:
        client: The client that sends the request.
        pin_id: PinBridge id of the pin.
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
            pin_id=pin_id,
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
    pin_id: uuid.UUID | str | models.PinResponse,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    metrics: str | Iterable[str] | Unset | None = UNSET,
    source: models.AnalyticsSource | str | Unset | None = UNSET,
    include_daily: bool | Unset | None = UNSET,
) -> Response[models.PinAnalyticsResponse]:
    """Get the metrics of a pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            pin_id=pin_id,
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
    pin_id: uuid.UUID | str | models.PinResponse,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    metrics: str | Iterable[str] | Unset | None = UNSET,
    source: models.AnalyticsSource | str | Unset | None = UNSET,
    include_daily: bool | Unset | None = UNSET,
) -> models.PinAnalyticsResponse:
    """Get the metrics of a pin.

    `GET /v1/pins/{pin_id}/analytics`, since API 1.30.

    Both dates count; without them the last 30 days up to today. A range may span 366 days from
    stored history and 90 days live. Live reads count against a Pinterest read limit (429). An
    unpublished pin results in `pin_not_published`. A pin deleted on Pinterest is served from
    stored history, or with `pin_removed_on_pinterest` when there is none. Sandbox pins give
    zeros.

    Assumed: Pin states without analytics result in 409; a live range over 90 days results in
    422 with `invalid_date_range`.

    Args:
        client: The client that sends the request.
        pin_id: PinBridge id of the pin.
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
                pin_id=pin_id,
                start_date=start_date,
                end_date=end_date,
                metrics=metrics,
                source=source,
                include_daily=include_daily,
            )
        )
    ).parsed
