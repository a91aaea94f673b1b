from __future__ import annotations

import datetime
from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[dict[str, models.AnalyticsMetricsResponse]] = Operation(
    id="user_account_analytics",
    method="GET",
    path="/user_account/analytics",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: dict[str, models.AnalyticsMetricsResponse]},
    summary="",
)

_START_DATE = Parameter("start_date", lambda: checks.date, coerce.date, required=True)
_END_DATE = Parameter("end_date", lambda: checks.date, coerce.date, required=True)
_FROM_CLAIMED_CONTENT = Parameter(
    "from_claimed_content",
    lambda: checks.choice(models.QueryFromClaimedContent),
    lambda value: coerce.choice(value, models.QueryFromClaimedContent),
)
_PIN_FORMAT = Parameter(
    "pin_format",
    lambda: checks.choice(models.QueryPinFormat),
    lambda value: coerce.choice(value, models.QueryPinFormat),
)
_APP_TYPES = Parameter(
    "app_types",
    lambda: checks.choice(models.QueryAppTypes),
    lambda value: coerce.choice(value, models.QueryAppTypes),
)
_CONTENT_TYPE = Parameter(
    "content_type",
    lambda: checks.choice(models.QueryContentType),
    lambda value: coerce.choice(value, models.QueryContentType),
)
_SOURCE = Parameter(
    "source",
    lambda: checks.choice(models.QuerySource),
    lambda value: coerce.choice(value, models.QuerySource),
)
_METRIC_TYPES = Parameter(
    "metric_types",
    lambda: checks.items(checks.choice(models.QueryMetricTypesItem)),
    lambda value: coerce.items(
        value, lambda item: coerce.choice(item, models.QueryMetricTypesItem)
    ),
    separator=",",
)
_SPLIT_FIELD = Parameter(
    "split_field",
    lambda: checks.choice(models.QuerySplitFieldUserAccount),
    lambda value: coerce.choice(value, models.QuerySplitFieldUserAccount),
)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    from_claimed_content: models.QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: models.QueryPinFormat | str | Unset | None = UNSET,
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    content_type: models.QueryContentType | str | Unset | None = UNSET,
    source: models.QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[models.QueryMetricTypesItem | str] | Unset | None = UNSET,
    split_field: models.QuerySplitFieldUserAccount | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[dict[str, models.AnalyticsMetricsResponse]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/user_account/analytics",
        query=encode_query(
            [
                *_START_DATE.pairs(OPERATION, start_date),
                *_END_DATE.pairs(OPERATION, end_date),
                *_FROM_CLAIMED_CONTENT.pairs(OPERATION, from_claimed_content),
                *_PIN_FORMAT.pairs(OPERATION, pin_format),
                *_APP_TYPES.pairs(OPERATION, app_types),
                *_CONTENT_TYPE.pairs(OPERATION, content_type),
                *_SOURCE.pairs(OPERATION, source),
                *_METRIC_TYPES.pairs(OPERATION, metric_types),
                *_SPLIT_FIELD.pairs(OPERATION, split_field),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    from_claimed_content: models.QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: models.QueryPinFormat | str | Unset | None = UNSET,
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    content_type: models.QueryContentType | str | Unset | None = UNSET,
    source: models.QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[models.QueryMetricTypesItem | str] | Unset | None = UNSET,
    split_field: models.QuerySplitFieldUserAccount | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[dict[str, models.AnalyticsMetricsResponse]]:
    """GET /user_account/analytics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            start_date=start_date,
            end_date=end_date,
            from_claimed_content=from_claimed_content,
            pin_format=pin_format,
            app_types=app_types,
            content_type=content_type,
            source=source,
            metric_types=metric_types,
            split_field=split_field,
            ad_account_id=ad_account_id,
        )
    )


def sync(
    *,
    client: Executor,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    from_claimed_content: models.QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: models.QueryPinFormat | str | Unset | None = UNSET,
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    content_type: models.QueryContentType | str | Unset | None = UNSET,
    source: models.QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[models.QueryMetricTypesItem | str] | Unset | None = UNSET,
    split_field: models.QuerySplitFieldUserAccount | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> dict[str, models.AnalyticsMetricsResponse]:
    """GET /user_account/analytics.

    `GET /user_account/analytics`.

    Args:
        client: The client that sends the request.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        from_claimed_content: The server's default is `BOTH`.
        pin_format: The server's default is `ALL`.
        app_types: The server's default is `ALL`.
        content_type: The server's default is `ALL`.
        source: The server's default is `ALL`.
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
            start_date=start_date,
            end_date=end_date,
            from_claimed_content=from_claimed_content,
            pin_format=pin_format,
            app_types=app_types,
            content_type=content_type,
            source=source,
            metric_types=metric_types,
            split_field=split_field,
            ad_account_id=ad_account_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    from_claimed_content: models.QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: models.QueryPinFormat | str | Unset | None = UNSET,
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    content_type: models.QueryContentType | str | Unset | None = UNSET,
    source: models.QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[models.QueryMetricTypesItem | str] | Unset | None = UNSET,
    split_field: models.QuerySplitFieldUserAccount | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[dict[str, models.AnalyticsMetricsResponse]]:
    """GET /user_account/analytics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            start_date=start_date,
            end_date=end_date,
            from_claimed_content=from_claimed_content,
            pin_format=pin_format,
            app_types=app_types,
            content_type=content_type,
            source=source,
            metric_types=metric_types,
            split_field=split_field,
            ad_account_id=ad_account_id,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    from_claimed_content: models.QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: models.QueryPinFormat | str | Unset | None = UNSET,
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    content_type: models.QueryContentType | str | Unset | None = UNSET,
    source: models.QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[models.QueryMetricTypesItem | str] | Unset | None = UNSET,
    split_field: models.QuerySplitFieldUserAccount | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> dict[str, models.AnalyticsMetricsResponse]:
    """GET /user_account/analytics.

    `GET /user_account/analytics`.

    Args:
        client: The client that sends the request.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        from_claimed_content: The server's default is `BOTH`.
        pin_format: The server's default is `ALL`.
        app_types: The server's default is `ALL`.
        content_type: The server's default is `ALL`.
        source: The server's default is `ALL`.
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
                start_date=start_date,
                end_date=end_date,
                from_claimed_content=from_claimed_content,
                pin_format=pin_format,
                app_types=app_types,
                content_type=content_type,
                source=source,
                metric_types=metric_types,
                split_field=split_field,
                ad_account_id=ad_account_id,
            )
        )
    ).parsed
