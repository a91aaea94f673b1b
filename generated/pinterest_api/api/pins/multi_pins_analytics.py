from __future__ import annotations

import datetime
from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[dict[str, dict[str, models.PinAnalyticsMetricsResponse]]] = Operation(
    id="multi_pins_analytics",
    method="GET",
    path="/pins/analytics",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: dict[str, dict[str, models.PinAnalyticsMetricsResponse]]},
    summary="",
)

_PIN_IDS = Parameter(
    "pin_ids",
    lambda: checks.items(checks.text(pattern="^\\d+\\Z"), min_items=1, max_items=100),
    coerce.items,
    required=True,
)
_START_DATE = Parameter("start_date", lambda: checks.date, coerce.date, required=True)
_END_DATE = Parameter("end_date", lambda: checks.date, coerce.date, required=True)
_APP_TYPES = Parameter(
    "app_types",
    lambda: checks.choice(models.QueryAppTypes),
    lambda value: coerce.choice(value, models.QueryAppTypes),
)
_METRIC_TYPES = Parameter(
    "metric_types",
    lambda: checks.items(checks.choice(models.MultiPinsAnalyticsMetricTypesItem)),
    lambda value: coerce.items(
        value, lambda item: coerce.choice(item, models.MultiPinsAnalyticsMetricTypesItem)
    ),
    separator=",",
    required=True,
)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *,
    pin_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    metric_types: Iterable[models.MultiPinsAnalyticsMetricTypesItem | str],
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[dict[str, dict[str, models.PinAnalyticsMetricsResponse]]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/pins/analytics",
        query=encode_query(
            [
                *_PIN_IDS.pairs(OPERATION, pin_ids),
                *_START_DATE.pairs(OPERATION, start_date),
                *_END_DATE.pairs(OPERATION, end_date),
                *_APP_TYPES.pairs(OPERATION, app_types),
                *_METRIC_TYPES.pairs(OPERATION, metric_types),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    pin_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    metric_types: Iterable[models.MultiPinsAnalyticsMetricTypesItem | str],
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[dict[str, dict[str, models.PinAnalyticsMetricsResponse]]]:
    """GET /pins/analytics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            pin_ids=pin_ids,
            start_date=start_date,
            end_date=end_date,
            app_types=app_types,
            metric_types=metric_types,
            ad_account_id=ad_account_id,
        )
    )


def sync(
    *,
    client: Executor,
    pin_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    metric_types: Iterable[models.MultiPinsAnalyticsMetricTypesItem | str],
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> dict[str, dict[str, models.PinAnalyticsMetricsResponse]]:
    """GET /pins/analytics.

    `GET /pins/analytics`.

    Args:
        client: The client that sends the request.
        pin_ids: The `pin_ids` of the operation.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        app_types: The server's default is `ALL`.
        metric_types: The `metric_types` of the operation.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            pin_ids=pin_ids,
            start_date=start_date,
            end_date=end_date,
            app_types=app_types,
            metric_types=metric_types,
            ad_account_id=ad_account_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    pin_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    metric_types: Iterable[models.MultiPinsAnalyticsMetricTypesItem | str],
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[dict[str, dict[str, models.PinAnalyticsMetricsResponse]]]:
    """GET /pins/analytics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            pin_ids=pin_ids,
            start_date=start_date,
            end_date=end_date,
            app_types=app_types,
            metric_types=metric_types,
            ad_account_id=ad_account_id,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    pin_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    metric_types: Iterable[models.MultiPinsAnalyticsMetricTypesItem | str],
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> dict[str, dict[str, models.PinAnalyticsMetricsResponse]]:
    """GET /pins/analytics.

    `GET /pins/analytics`.

    Args:
        client: The client that sends the request.
        pin_ids: The `pin_ids` of the operation.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        app_types: The server's default is `ALL`.
        metric_types: The `metric_types` of the operation.
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
                pin_ids=pin_ids,
                start_date=start_date,
                end_date=end_date,
                app_types=app_types,
                metric_types=metric_types,
                ad_account_id=ad_account_id,
            )
        )
    ).parsed
