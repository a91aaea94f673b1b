from __future__ import annotations

import datetime
from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ...models.pin_analytics_metrics_response import PinAnalyticsMetricsResponse
from ...models.query_app_types import QueryAppTypes
from ...models.query_pin_analytics_metric_types_item import QueryPinAnalyticsMetricTypesItem
from ...models.query_split_field_pins import QuerySplitFieldPins

OPERATION: Operation[dict[str, PinAnalyticsMetricsResponse]] = Operation(
    id="pins_analytics",
    method="GET",
    path="/pins/{pin_id}/analytics",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    responses={200: dict[str, PinAnalyticsMetricsResponse]},
    summary="",
)

_PIN_ID = Parameter("pin_id", checks.text())
_START_DATE = Parameter("start_date", checks.date, coerce.date, required=True)
_END_DATE = Parameter("end_date", checks.date, coerce.date, required=True)
_APP_TYPES = Parameter(
    "app_types", checks.choice(QueryAppTypes), lambda value: coerce.choice(value, QueryAppTypes)
)
_METRIC_TYPES = Parameter(
    "metric_types",
    checks.items(checks.choice(QueryPinAnalyticsMetricTypesItem)),
    lambda value: coerce.items(
        value, lambda item: coerce.choice(item, QueryPinAnalyticsMetricTypesItem)
    ),
    separator=",",
    required=True,
)
_SPLIT_FIELD = Parameter(
    "split_field",
    checks.choice(QuerySplitFieldPins),
    lambda value: coerce.choice(value, QuerySplitFieldPins),
)
_AD_ACCOUNT_ID = Parameter("ad_account_id", checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *,
    pin_id: str,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    metric_types: Iterable[QueryPinAnalyticsMetricTypesItem | str],
    app_types: QueryAppTypes | str | Unset | None = UNSET,
    split_field: QuerySplitFieldPins | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[dict[str, PinAnalyticsMetricsResponse]]:
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
    metric_types: Iterable[QueryPinAnalyticsMetricTypesItem | str],
    app_types: QueryAppTypes | str | Unset | None = UNSET,
    split_field: QuerySplitFieldPins | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[dict[str, PinAnalyticsMetricsResponse]]:
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
    metric_types: Iterable[QueryPinAnalyticsMetricTypesItem | str],
    app_types: QueryAppTypes | str | Unset | None = UNSET,
    split_field: QuerySplitFieldPins | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> dict[str, PinAnalyticsMetricsResponse]:
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
    metric_types: Iterable[QueryPinAnalyticsMetricTypesItem | str],
    app_types: QueryAppTypes | str | Unset | None = UNSET,
    split_field: QuerySplitFieldPins | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[dict[str, PinAnalyticsMetricsResponse]]:
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
    metric_types: Iterable[QueryPinAnalyticsMetricTypesItem | str],
    app_types: QueryAppTypes | str | Unset | None = UNSET,
    split_field: QuerySplitFieldPins | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> dict[str, PinAnalyticsMetricsResponse]:
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
