from __future__ import annotations

import datetime
from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ...models.ads_analytics_campaign_targeting_type import AdsAnalyticsCampaignTargetingType
from ...models.conversion_report_attribution_type import ConversionReportAttributionType
from ...models.granularity import Granularity
from ...models.metrics_response import MetricsResponse
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

OPERATION: Operation[MetricsResponse] = Operation(
    id="campaign_targeting_analytics_get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/campaigns/targeting_analytics",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    responses={200: MetricsResponse},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", checks.text(max_length=18, pattern="^\\d+\\Z"))
_CAMPAIGN_IDS = Parameter(
    "campaign_ids",
    checks.items(checks.text(max_length=18, pattern="^\\d+\\Z"), min_items=1, max_items=250),
    coerce.items,
    required=True,
)
_START_DATE = Parameter("start_date", checks.date, coerce.date, required=True)
_END_DATE = Parameter("end_date", checks.date, coerce.date, required=True)
_TARGETING_TYPES = Parameter(
    "targeting_types",
    checks.items(checks.choice(AdsAnalyticsCampaignTargetingType), min_items=1, max_items=14),
    lambda value: coerce.items(
        value, lambda item: coerce.choice(item, AdsAnalyticsCampaignTargetingType)
    ),
    separator=",",
    required=True,
)
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
_ATTRIBUTION_TYPES = Parameter(
    "attribution_types",
    checks.items(checks.choice(ConversionReportAttributionType), max_items=2),
    lambda value: coerce.items(
        value, lambda item: coerce.choice(item, ConversionReportAttributionType)
    ),
    separator=",",
)
_REPORTING_TIMEZONE = Parameter(
    "reporting_timezone",
    checks.choice(ReportingTimeZone),
    lambda value: coerce.choice(value, ReportingTimeZone),
)


def build_request(
    *,
    ad_account_id: str,
    campaign_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    targeting_types: Iterable[AdsAnalyticsCampaignTargetingType | str],
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
    attribution_types: Iterable[ConversionReportAttributionType | str] | Unset | None = UNSET,
    reporting_timezone: ReportingTimeZone | str | Unset | None = UNSET,
) -> Request[MetricsResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/campaigns/targeting_analytics",
        query=encode_query(
            [
                *_CAMPAIGN_IDS.pairs(OPERATION, campaign_ids),
                *_START_DATE.pairs(OPERATION, start_date),
                *_END_DATE.pairs(OPERATION, end_date),
                *_TARGETING_TYPES.pairs(OPERATION, targeting_types),
                *_COLUMNS.pairs(OPERATION, columns),
                *_GRANULARITY.pairs(OPERATION, granularity),
                *_CLICK_WINDOW_DAYS.pairs(OPERATION, click_window_days),
                *_ENGAGEMENT_WINDOW_DAYS.pairs(OPERATION, engagement_window_days),
                *_VIEW_WINDOW_DAYS.pairs(OPERATION, view_window_days),
                *_CONVERSION_REPORT_TIME.pairs(OPERATION, conversion_report_time),
                *_ATTRIBUTION_TYPES.pairs(OPERATION, attribution_types),
                *_REPORTING_TIMEZONE.pairs(OPERATION, reporting_timezone),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    campaign_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    targeting_types: Iterable[AdsAnalyticsCampaignTargetingType | str],
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
    attribution_types: Iterable[ConversionReportAttributionType | str] | Unset | None = UNSET,
    reporting_timezone: ReportingTimeZone | str | Unset | None = UNSET,
) -> Response[MetricsResponse]:
    """GET /ad_accounts/{ad_account_id}/campaigns/targeting_analytics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            campaign_ids=campaign_ids,
            start_date=start_date,
            end_date=end_date,
            targeting_types=targeting_types,
            columns=columns,
            granularity=granularity,
            click_window_days=click_window_days,
            engagement_window_days=engagement_window_days,
            view_window_days=view_window_days,
            conversion_report_time=conversion_report_time,
            attribution_types=attribution_types,
            reporting_timezone=reporting_timezone,
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    campaign_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    targeting_types: Iterable[AdsAnalyticsCampaignTargetingType | str],
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
    attribution_types: Iterable[ConversionReportAttributionType | str] | Unset | None = UNSET,
    reporting_timezone: ReportingTimeZone | str | Unset | None = UNSET,
) -> MetricsResponse:
    """GET /ad_accounts/{ad_account_id}/campaigns/targeting_analytics.

    `GET /ad_accounts/{ad_account_id}/campaigns/targeting_analytics`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        campaign_ids: The `campaign_ids` of the operation.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        targeting_types: The `targeting_types` of the operation.
        columns: The `columns` of the operation.
        granularity: The `granularity` of the operation.
        click_window_days: The server's default is 30.
        engagement_window_days: The server's default is 30.
        view_window_days: The server's default is 1.
        conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
        attribution_types: The `attribution_types` of the operation.
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
            campaign_ids=campaign_ids,
            start_date=start_date,
            end_date=end_date,
            targeting_types=targeting_types,
            columns=columns,
            granularity=granularity,
            click_window_days=click_window_days,
            engagement_window_days=engagement_window_days,
            view_window_days=view_window_days,
            conversion_report_time=conversion_report_time,
            attribution_types=attribution_types,
            reporting_timezone=reporting_timezone,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    campaign_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    targeting_types: Iterable[AdsAnalyticsCampaignTargetingType | str],
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
    attribution_types: Iterable[ConversionReportAttributionType | str] | Unset | None = UNSET,
    reporting_timezone: ReportingTimeZone | str | Unset | None = UNSET,
) -> Response[MetricsResponse]:
    """GET /ad_accounts/{ad_account_id}/campaigns/targeting_analytics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            campaign_ids=campaign_ids,
            start_date=start_date,
            end_date=end_date,
            targeting_types=targeting_types,
            columns=columns,
            granularity=granularity,
            click_window_days=click_window_days,
            engagement_window_days=engagement_window_days,
            view_window_days=view_window_days,
            conversion_report_time=conversion_report_time,
            attribution_types=attribution_types,
            reporting_timezone=reporting_timezone,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    campaign_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    targeting_types: Iterable[AdsAnalyticsCampaignTargetingType | str],
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
    attribution_types: Iterable[ConversionReportAttributionType | str] | Unset | None = UNSET,
    reporting_timezone: ReportingTimeZone | str | Unset | None = UNSET,
) -> MetricsResponse:
    """GET /ad_accounts/{ad_account_id}/campaigns/targeting_analytics.

    `GET /ad_accounts/{ad_account_id}/campaigns/targeting_analytics`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        campaign_ids: The `campaign_ids` of the operation.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        targeting_types: The `targeting_types` of the operation.
        columns: The `columns` of the operation.
        granularity: The `granularity` of the operation.
        click_window_days: The server's default is 30.
        engagement_window_days: The server's default is 30.
        view_window_days: The server's default is 1.
        conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
        attribution_types: The `attribution_types` of the operation.
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
                campaign_ids=campaign_ids,
                start_date=start_date,
                end_date=end_date,
                targeting_types=targeting_types,
                columns=columns,
                granularity=granularity,
                click_window_days=click_window_days,
                engagement_window_days=engagement_window_days,
                view_window_days=view_window_days,
                conversion_report_time=conversion_report_time,
                attribution_types=attribution_types,
                reporting_timezone=reporting_timezone,
            )
        )
    ).parsed
