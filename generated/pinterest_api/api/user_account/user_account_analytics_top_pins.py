from __future__ import annotations

import datetime
from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ...models.query_app_types import QueryAppTypes
from ...models.query_content_type import QueryContentType
from ...models.query_created_in_last_n_days import QueryCreatedInLastNDays
from ...models.query_from_claimed_content import QueryFromClaimedContent
from ...models.query_metric_types_item import QueryMetricTypesItem
from ...models.query_pin_format import QueryPinFormat
from ...models.query_sort_by import QuerySortBy
from ...models.query_source import QuerySource
from ...models.top_pins_analytics_response import TopPinsAnalyticsResponse

OPERATION: Operation[TopPinsAnalyticsResponse] = Operation(
    id="user_account_analytics_top_pins",
    method="GET",
    path="/user_account/analytics/top_pins",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    responses={200: TopPinsAnalyticsResponse},
    summary="",
)

_START_DATE = Parameter("start_date", checks.date, coerce.date, required=True)
_END_DATE = Parameter("end_date", checks.date, coerce.date, required=True)
_SORT_BY = Parameter(
    "sort_by",
    checks.choice(QuerySortBy),
    lambda value: coerce.choice(value, QuerySortBy),
    required=True,
)
_FROM_CLAIMED_CONTENT = Parameter(
    "from_claimed_content",
    checks.choice(QueryFromClaimedContent),
    lambda value: coerce.choice(value, QueryFromClaimedContent),
)
_PIN_FORMAT = Parameter(
    "pin_format", checks.choice(QueryPinFormat), lambda value: coerce.choice(value, QueryPinFormat)
)
_APP_TYPES = Parameter(
    "app_types", checks.choice(QueryAppTypes), lambda value: coerce.choice(value, QueryAppTypes)
)
_CONTENT_TYPE = Parameter(
    "content_type",
    checks.choice(QueryContentType),
    lambda value: coerce.choice(value, QueryContentType),
)
_SOURCE = Parameter(
    "source", checks.choice(QuerySource), lambda value: coerce.choice(value, QuerySource)
)
_METRIC_TYPES = Parameter(
    "metric_types",
    checks.items(checks.choice(QueryMetricTypesItem)),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, QueryMetricTypesItem)),
    separator=",",
)
_NUM_OF_PINS = Parameter("num_of_pins", checks.integer(minimum=1, maximum=50), coerce.integer)
_CREATED_IN_LAST_N_DAYS = Parameter(
    "created_in_last_n_days",
    checks.choice(QueryCreatedInLastNDays),
    lambda value: coerce.choice(value, QueryCreatedInLastNDays),
)
_AD_ACCOUNT_ID = Parameter("ad_account_id", checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    sort_by: QuerySortBy | str,
    from_claimed_content: QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: QueryPinFormat | str | Unset | None = UNSET,
    app_types: QueryAppTypes | str | Unset | None = UNSET,
    content_type: QueryContentType | str | Unset | None = UNSET,
    source: QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[QueryMetricTypesItem | str] | Unset | None = UNSET,
    num_of_pins: int | Unset | None = UNSET,
    created_in_last_n_days: QueryCreatedInLastNDays | int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[TopPinsAnalyticsResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/user_account/analytics/top_pins",
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
    sort_by: QuerySortBy | str,
    from_claimed_content: QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: QueryPinFormat | str | Unset | None = UNSET,
    app_types: QueryAppTypes | str | Unset | None = UNSET,
    content_type: QueryContentType | str | Unset | None = UNSET,
    source: QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[QueryMetricTypesItem | str] | Unset | None = UNSET,
    num_of_pins: int | Unset | None = UNSET,
    created_in_last_n_days: QueryCreatedInLastNDays | int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[TopPinsAnalyticsResponse]:
    """GET /user_account/analytics/top_pins.

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
    sort_by: QuerySortBy | str,
    from_claimed_content: QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: QueryPinFormat | str | Unset | None = UNSET,
    app_types: QueryAppTypes | str | Unset | None = UNSET,
    content_type: QueryContentType | str | Unset | None = UNSET,
    source: QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[QueryMetricTypesItem | str] | Unset | None = UNSET,
    num_of_pins: int | Unset | None = UNSET,
    created_in_last_n_days: QueryCreatedInLastNDays | int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> TopPinsAnalyticsResponse:
    """GET /user_account/analytics/top_pins.

    `GET /user_account/analytics/top_pins`.

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
    sort_by: QuerySortBy | str,
    from_claimed_content: QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: QueryPinFormat | str | Unset | None = UNSET,
    app_types: QueryAppTypes | str | Unset | None = UNSET,
    content_type: QueryContentType | str | Unset | None = UNSET,
    source: QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[QueryMetricTypesItem | str] | Unset | None = UNSET,
    num_of_pins: int | Unset | None = UNSET,
    created_in_last_n_days: QueryCreatedInLastNDays | int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[TopPinsAnalyticsResponse]:
    """GET /user_account/analytics/top_pins.

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
    sort_by: QuerySortBy | str,
    from_claimed_content: QueryFromClaimedContent | str | Unset | None = UNSET,
    pin_format: QueryPinFormat | str | Unset | None = UNSET,
    app_types: QueryAppTypes | str | Unset | None = UNSET,
    content_type: QueryContentType | str | Unset | None = UNSET,
    source: QuerySource | str | Unset | None = UNSET,
    metric_types: Iterable[QueryMetricTypesItem | str] | Unset | None = UNSET,
    num_of_pins: int | Unset | None = UNSET,
    created_in_last_n_days: QueryCreatedInLastNDays | int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> TopPinsAnalyticsResponse:
    """GET /user_account/analytics/top_pins.

    `GET /user_account/analytics/top_pins`.

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
