from __future__ import annotations

import datetime
from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[dict[str, models.PinAnalyticsMetricsResponse]] = Operation(
    id="pins_analytics",
    method="GET",
    path="/pins/{pin_id}/analytics",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: dict[str, models.PinAnalyticsMetricsResponse]},
    summary="",
)

_PIN_ID = Parameter("pin_id", lambda: checks.text())
_START_DATE = Parameter("start_date", lambda: checks.date, coerce.date, required=True)
_END_DATE = Parameter("end_date", lambda: checks.date, coerce.date, required=True)
_APP_TYPES = Parameter(
    "app_types",
    lambda: checks.choice(models.QueryAppTypes),
    lambda value: coerce.choice(value, models.QueryAppTypes),
)
_METRIC_TYPES = Parameter(
    "metric_types",
    lambda: checks.items(checks.choice(models.QueryPinAnalyticsMetricTypesItem)),
    lambda value: coerce.items(
        value, lambda item: coerce.choice(item, models.QueryPinAnalyticsMetricTypesItem)
    ),
    separator=",",
    required=True,
)
_SPLIT_FIELD = Parameter(
    "split_field",
    lambda: checks.choice(models.QuerySplitFieldPins),
    lambda value: coerce.choice(value, models.QuerySplitFieldPins),
)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *,
    pin_id: str,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    metric_types: Iterable[models.QueryPinAnalyticsMetricTypesItem | str],
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    split_field: models.QuerySplitFieldPins | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[dict[str, models.PinAnalyticsMetricsResponse]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/pins/{_PIN_ID.segment(OPERATION, pin_id)}/analytics",
        query=encode_query(
            [
                *_START_DATE.pairs(OPERATION, start_date),
                *_END_DATE.pairs(OPERATION, end_date),
                *_APP_TYPES.pairs(OPERATION, app_types),
                *_METRIC_TYPES.pairs(OPERATION, metric_types),
                *_SPLIT_FIELD.pairs(OPERATION, split_field),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    pin_id: str,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    metric_types: Iterable[models.QueryPinAnalyticsMetricTypesItem | str],
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    split_field: models.QuerySplitFieldPins | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[dict[str, models.PinAnalyticsMetricsResponse]]:
    """GET /pins/{pin_id}/analytics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            pin_id=pin_id,
            start_date=start_date,
            end_date=end_date,
            app_types=app_types,
            metric_types=metric_types,
            split_field=split_field,
            ad_account_id=ad_account_id,
        )
    )


def sync(
    *,
    client: Executor,
    pin_id: str,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    metric_types: Iterable[models.QueryPinAnalyticsMetricTypesItem | str],
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    split_field: models.QuerySplitFieldPins | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> dict[str, models.PinAnalyticsMetricsResponse]:
    """GET /pins/{pin_id}/analytics.

    `GET /pins/{pin_id}/analytics`.

    Args:
        client: The client that sends the request.
        pin_id: The `pin_id` of the operation.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        app_types: The server's default is `ALL`.
        metric_types: The `metric_types` of the operation.
        split_field: The server's default is `NO_SPLIT`.
        ad_account_id: The `ad_account_id` of the operation.

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
            app_types=app_types,
            metric_types=metric_types,
            split_field=split_field,
            ad_account_id=ad_account_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    pin_id: str,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    metric_types: Iterable[models.QueryPinAnalyticsMetricTypesItem | str],
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    split_field: models.QuerySplitFieldPins | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[dict[str, models.PinAnalyticsMetricsResponse]]:
    """GET /pins/{pin_id}/analytics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            pin_id=pin_id,
            start_date=start_date,
            end_date=end_date,
            app_types=app_types,
            metric_types=metric_types,
            split_field=split_field,
            ad_account_id=ad_account_id,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    pin_id: str,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    metric_types: Iterable[models.QueryPinAnalyticsMetricTypesItem | str],
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    split_field: models.QuerySplitFieldPins | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> dict[str, models.PinAnalyticsMetricsResponse]:
    """GET /pins/{pin_id}/analytics.

    `GET /pins/{pin_id}/analytics`.

    Args:
        client: The client that sends the request.
        pin_id: The `pin_id` of the operation.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        app_types: The server's default is `ALL`.
        metric_types: The `metric_types` of the operation.
        split_field: The server's default is `NO_SPLIT`.
        ad_account_id: The `ad_account_id` of the operation.

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
                app_types=app_types,
                metric_types=metric_types,
                split_field=split_field,
                ad_account_id=ad_account_id,
            )
        )
    ).parsed
