from __future__ import annotations

import datetime
from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.TopVideoPinsAnalyticsResponse] = Operation(
    id="user_account_analytics_top_video_pins",
    method="GET",
    path="/user_account/analytics/top_video_pins",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.TopVideoPinsAnalyticsResponse},
    summary="",
)

_START_DATE = Parameter("start_date", lambda: checks.date, coerce.date, required=True)
_END_DATE = Parameter("end_date", lambda: checks.date, coerce.date, required=True)
_SORT_BY = Parameter(
    "sort_by",
    lambda: checks.choice(models.QueryVideoPinSortBy),
    lambda value: coerce.choice(value, models.QueryVideoPinSortBy),
    required=True,
)
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
    lambda: checks.items(checks.choice(models.QueryVideoPinMetricTypesItem)),
    lambda value: coerce.items(
        value, lambda item: coerce.choice(item, models.QueryVideoPinMetricTypesItem)
    ),
    separator=",",
)
_NUM_OF_PINS = Parameter(
    "num_of_pins", lambda: checks.integer(minimum=1, maximum=50), coerce.integer
)
_CREATED_IN_LAST_N_DAYS = Parameter(
    "created_in_last_n_days",
    lambda: checks.choice(models.QueryCreatedInLastNDays),
    lambda value: coerce.choice(value, models.QueryCreatedInLastNDays),
)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    sort_by: models.QueryVideoPinSortBy | str,
    from_claimed_content: models.QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: models.QueryPinFormat | str | Unset | None = UNSET,
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    content_type: models.QueryContentType | str | Unset | None = UNSET,
    source: models.QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[models.QueryVideoPinMetricTypesItem | str] | Unset | None = UNSET,
    num_of_pins: int | Unset | None = UNSET,
    created_in_last_n_days: models.QueryCreatedInLastNDays | int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[models.TopVideoPinsAnalyticsResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/user_account/analytics/top_video_pins",
        query=encode_query(
            [
                *_START_DATE.pairs(OPERATION, start_date),
                *_END_DATE.pairs(OPERATION, end_date),
                *_SORT_BY.pairs(OPERATION, sort_by),
                *_FROM_CLAIMED_CONTENT.pairs(OPERATION, from_claimed_content),
                *_PIN_FORMAT.pairs(OPERATION, pin_format),
                *_APP_TYPES.pairs(OPERATION, app_types),
                *_CONTENT_TYPE.pairs(OPERATION, content_type),
                *_SOURCE.pairs(OPERATION, source),
                *_METRIC_TYPES.pairs(OPERATION, metric_types),
                *_NUM_OF_PINS.pairs(OPERATION, num_of_pins),
                *_CREATED_IN_LAST_N_DAYS.pairs(OPERATION, created_in_last_n_days),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    sort_by: models.QueryVideoPinSortBy | str,
    from_claimed_content: models.QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: models.QueryPinFormat | str | Unset | None = UNSET,
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    content_type: models.QueryContentType | str | Unset | None = UNSET,
    source: models.QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[models.QueryVideoPinMetricTypesItem | str] | Unset | None = UNSET,
    num_of_pins: int | Unset | None = UNSET,
    created_in_last_n_days: models.QueryCreatedInLastNDays | int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.TopVideoPinsAnalyticsResponse]:
    """GET /user_account/analytics/top_video_pins.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            start_date=start_date,
            end_date=end_date,
            sort_by=sort_by,
            from_claimed_content=from_claimed_content,
            pin_format=pin_format,
            app_types=app_types,
            content_type=content_type,
            source=source,
            metric_types=metric_types,
            num_of_pins=num_of_pins,
            created_in_last_n_days=created_in_last_n_days,
            ad_account_id=ad_account_id,
        )
    )


def sync(
    *,
    client: Executor,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    sort_by: models.QueryVideoPinSortBy | str,
    from_claimed_content: models.QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: models.QueryPinFormat | str | Unset | None = UNSET,
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    content_type: models.QueryContentType | str | Unset | None = UNSET,
    source: models.QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[models.QueryVideoPinMetricTypesItem | str] | Unset | None = UNSET,
    num_of_pins: int | Unset | None = UNSET,
    created_in_last_n_days: models.QueryCreatedInLastNDays | int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> models.TopVideoPinsAnalyticsResponse:
    """GET /user_account/analytics/top_video_pins.

    `GET /user_account/analytics/top_video_pins`.

    Args:
        client: The client that sends the request.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        sort_by: The `sort_by` of the operation.
        from_claimed_content: The server's default is `BOTH`.
        pin_format: The server's default is `ALL`.
        app_types: The server's default is `ALL`.
        content_type: The server's default is `ALL`.
        source: The server's default is `ALL`.
        metric_types: The `metric_types` of the operation.
        num_of_pins: The server's default is 10.
        created_in_last_n_days: The `created_in_last_n_days` of the operation.
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
            sort_by=sort_by,
            from_claimed_content=from_claimed_content,
            pin_format=pin_format,
            app_types=app_types,
            content_type=content_type,
            source=source,
            metric_types=metric_types,
            num_of_pins=num_of_pins,
            created_in_last_n_days=created_in_last_n_days,
            ad_account_id=ad_account_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    sort_by: models.QueryVideoPinSortBy | str,
    from_claimed_content: models.QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: models.QueryPinFormat | str | Unset | None = UNSET,
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    content_type: models.QueryContentType | str | Unset | None = UNSET,
    source: models.QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[models.QueryVideoPinMetricTypesItem | str] | Unset | None = UNSET,
    num_of_pins: int | Unset | None = UNSET,
    created_in_last_n_days: models.QueryCreatedInLastNDays | int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.TopVideoPinsAnalyticsResponse]:
    """GET /user_account/analytics/top_video_pins.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            start_date=start_date,
            end_date=end_date,
            sort_by=sort_by,
            from_claimed_content=from_claimed_content,
            pin_format=pin_format,
            app_types=app_types,
            content_type=content_type,
            source=source,
            metric_types=metric_types,
            num_of_pins=num_of_pins,
            created_in_last_n_days=created_in_last_n_days,
            ad_account_id=ad_account_id,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    sort_by: models.QueryVideoPinSortBy | str,
    from_claimed_content: models.QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: models.QueryPinFormat | str | Unset | None = UNSET,
    app_types: models.QueryAppTypes | str | Unset | None = UNSET,
    content_type: models.QueryContentType | str | Unset | None = UNSET,
    source: models.QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[models.QueryVideoPinMetricTypesItem | str] | Unset | None = UNSET,
    num_of_pins: int | Unset | None = UNSET,
    created_in_last_n_days: models.QueryCreatedInLastNDays | int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> models.TopVideoPinsAnalyticsResponse:
    """GET /user_account/analytics/top_video_pins.

    `GET /user_account/analytics/top_video_pins`.

    Args:
        client: The client that sends the request.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        sort_by: The `sort_by` of the operation.
        from_claimed_content: The server's default is `BOTH`.
        pin_format: The server's default is `ALL`.
        app_types: The server's default is `ALL`.
        content_type: The server's default is `ALL`.
        source: The server's default is `ALL`.
        metric_types: The `metric_types` of the operation.
        num_of_pins: The server's default is 10.
        created_in_last_n_days: The `created_in_last_n_days` of the operation.
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
                sort_by=sort_by,
                from_claimed_content=from_claimed_content,
                pin_format=pin_format,
                app_types=app_types,
                content_type=content_type,
                source=source,
                metric_types=metric_types,
                num_of_pins=num_of_pins,
                created_in_last_n_days=created_in_last_n_days,
                ad_account_id=ad_account_id,
            )
        )
    ).parsed
