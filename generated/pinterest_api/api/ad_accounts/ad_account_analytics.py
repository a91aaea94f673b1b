from __future__ import annotations

import datetime
from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ...models.ad_account_analytics_response_item import AdAccountAnalyticsResponseItem
from ...models.granularity import Granularity
from ...models.query_columns_item import QueryColumnsItem
from ...models.query_conversion_attribution_click_window_days import (
    QueryConversionAttributionClickWindowDays,
)
from ...models.query_conversion_attribution_conversion_report_time import (
    QueryConversionAttributionConversionReportTime,
)
from ...models.query_conversion_attribution_engagement_window_days import (
    QueryConversionAttributionEngagementWindowDays,
)
from ...models.query_conversion_attribution_view_window_days import (
    QueryConversionAttributionViewWindowDays,
)
from ...models.reporting_time_zone import ReportingTimeZone

OPERATION: Operation[list[AdAccountAnalyticsResponseItem]] = Operation(
    id="ad_account_analytics",
    method="GET",
    path="/ad_accounts/{ad_account_id}/analytics",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    responses={200: list[AdAccountAnalyticsResponseItem]},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", checks.text(max_length=18, pattern="^\\d+\\Z"))
_START_DATE = Parameter("start_date", checks.date, coerce.date, required=True)
_END_DATE = Parameter("end_date", checks.date, coerce.date, required=True)
_COLUMNS = Parameter(
    "columns",
    checks.items(checks.choice(QueryColumnsItem)),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, QueryColumnsItem)),
    separator=",",
    required=True,
)
_GRANULARITY = Parameter(
    "granularity",
    checks.choice(Granularity),
    lambda value: coerce.choice(value, Granularity),
    required=True,
)
_CLICK_WINDOW_DAYS = Parameter(
    "click_window_days",
    checks.choice(QueryConversionAttributionClickWindowDays),
    lambda value: coerce.choice(value, QueryConversionAttributionClickWindowDays),
)
_ENGAGEMENT_WINDOW_DAYS = Parameter(
    "engagement_window_days",
    checks.choice(QueryConversionAttributionEngagementWindowDays),
    lambda value: coerce.choice(value, QueryConversionAttributionEngagementWindowDays),
)
_VIEW_WINDOW_DAYS = Parameter(
    "view_window_days",
    checks.choice(QueryConversionAttributionViewWindowDays),
    lambda value: coerce.choice(value, QueryConversionAttributionViewWindowDays),
)
_CONVERSION_REPORT_TIME = Parameter(
    "conversion_report_time",
    checks.choice(QueryConversionAttributionConversionReportTime),
    lambda value: coerce.choice(value, QueryConversionAttributionConversionReportTime),
)
_REPORTING_TIMEZONE = Parameter(
    "reporting_timezone",
    checks.choice(ReportingTimeZone),
    lambda value: coerce.choice(value, ReportingTimeZone),
)


def build_request(
    *,
    ad_account_id: str,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    columns: Iterable[QueryColumnsItem | str],
    granularity: Granularity | str,
    click_window_days: QueryConversionAttributionClickWindowDays | int | Unset | None = UNSET,
    engagement_window_days: QueryConversionAttributionEngagementWindowDays
    | int
    | Unset
    | None = UNSET,
    view_window_days: QueryConversionAttributionViewWindowDays | int | Unset | None = UNSET,
    conversion_report_time: QueryConversionAttributionConversionReportTime
    | str
    | Unset
    | None = UNSET,
    reporting_timezone: ReportingTimeZone | str | Unset | None = UNSET,
) -> Request[list[AdAccountAnalyticsResponseItem]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/analytics",
        query=encode_query(
            [
                *_START_DATE.pairs(OPERATION, start_date),
                *_END_DATE.pairs(OPERATION, end_date),
                *_COLUMNS.pairs(OPERATION, columns),
                *_GRANULARITY.pairs(OPERATION, granularity),
                *_CLICK_WINDOW_DAYS.pairs(OPERATION, click_window_days),
                *_ENGAGEMENT_WINDOW_DAYS.pairs(OPERATION, engagement_window_days),
                *_VIEW_WINDOW_DAYS.pairs(OPERATION, view_window_days),
                *_CONVERSION_REPORT_TIME.pairs(OPERATION, conversion_report_time),
                *_REPORTING_TIMEZONE.pairs(OPERATION, reporting_timezone),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    columns: Iterable[QueryColumnsItem | str],
    granularity: Granularity | str,
    click_window_days: QueryConversionAttributionClickWindowDays | int | Unset | None = UNSET,
    engagement_window_days: QueryConversionAttributionEngagementWindowDays
    | int
    | Unset
    | None = UNSET,
    view_window_days: QueryConversionAttributionViewWindowDays | int | Unset | None = UNSET,
    conversion_report_time: QueryConversionAttributionConversionReportTime
    | str
    | Unset
    | None = UNSET,
    reporting_timezone: ReportingTimeZone | str | Unset | None = UNSET,
) -> Response[list[AdAccountAnalyticsResponseItem]]:
    """GET /ad_accounts/{ad_account_id}/analytics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            start_date=start_date,
            end_date=end_date,
            columns=columns,
            granularity=granularity,
            click_window_days=click_window_days,
            engagement_window_days=engagement_window_days,
            view_window_days=view_window_days,
            conversion_report_time=conversion_report_time,
            reporting_timezone=reporting_timezone,
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    columns: Iterable[QueryColumnsItem | str],
    granularity: Granularity | str,
    click_window_days: QueryConversionAttributionClickWindowDays | int | Unset | None = UNSET,
    engagement_window_days: QueryConversionAttributionEngagementWindowDays
    | int
    | Unset
    | None = UNSET,
    view_window_days: QueryConversionAttributionViewWindowDays | int | Unset | None = UNSET,
    conversion_report_time: QueryConversionAttributionConversionReportTime
    | str
    | Unset
    | None = UNSET,
    reporting_timezone: ReportingTimeZone | str | Unset | None = UNSET,
) -> list[AdAccountAnalyticsResponseItem]:
    """GET /ad_accounts/{ad_account_id}/analytics.

    `GET /ad_accounts/{ad_account_id}/analytics`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        columns: The `columns` of the operation.
        granularity: The `granularity` of the operation.
        click_window_days: The server's default is 30.
        engagement_window_days: The server's default is 30.
        view_window_days: The server's default is 1.
        conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
        reporting_timezone: The `reporting_timezone` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            start_date=start_date,
            end_date=end_date,
            columns=columns,
            granularity=granularity,
            click_window_days=click_window_days,
            engagement_window_days=engagement_window_days,
            view_window_days=view_window_days,
            conversion_report_time=conversion_report_time,
            reporting_timezone=reporting_timezone,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    columns: Iterable[QueryColumnsItem | str],
    granularity: Granularity | str,
    click_window_days: QueryConversionAttributionClickWindowDays | int | Unset | None = UNSET,
    engagement_window_days: QueryConversionAttributionEngagementWindowDays
    | int
    | Unset
    | None = UNSET,
    view_window_days: QueryConversionAttributionViewWindowDays | int | Unset | None = UNSET,
    conversion_report_time: QueryConversionAttributionConversionReportTime
    | str
    | Unset
    | None = UNSET,
    reporting_timezone: ReportingTimeZone | str | Unset | None = UNSET,
) -> Response[list[AdAccountAnalyticsResponseItem]]:
    """GET /ad_accounts/{ad_account_id}/analytics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            start_date=start_date,
            end_date=end_date,
            columns=columns,
            granularity=granularity,
            click_window_days=click_window_days,
            engagement_window_days=engagement_window_days,
            view_window_days=view_window_days,
            conversion_report_time=conversion_report_time,
            reporting_timezone=reporting_timezone,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    columns: Iterable[QueryColumnsItem | str],
    granularity: Granularity | str,
    click_window_days: QueryConversionAttributionClickWindowDays | int | Unset | None = UNSET,
    engagement_window_days: QueryConversionAttributionEngagementWindowDays
    | int
    | Unset
    | None = UNSET,
    view_window_days: QueryConversionAttributionViewWindowDays | int | Unset | None = UNSET,
    conversion_report_time: QueryConversionAttributionConversionReportTime
    | str
    | Unset
    | None = UNSET,
    reporting_timezone: ReportingTimeZone | str | Unset | None = UNSET,
) -> list[AdAccountAnalyticsResponseItem]:
    """GET /ad_accounts/{ad_account_id}/analytics.

    `GET /ad_accounts/{ad_account_id}/analytics`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        columns: The `columns` of the operation.
        granularity: The `granularity` of the operation.
        click_window_days: The server's default is 30.
        engagement_window_days: The server's default is 30.
        view_window_days: The server's default is 1.
        conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
        reporting_timezone: The `reporting_timezone` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                ad_account_id=ad_account_id,
                start_date=start_date,
                end_date=end_date,
                columns=columns,
                granularity=granularity,
                click_window_days=click_window_days,
                engagement_window_days=engagement_window_days,
                view_window_days=view_window_days,
                conversion_report_time=conversion_report_time,
                reporting_timezone=reporting_timezone,
            )
        )
    ).parsed
