from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .ad_group_summary_status import AdGroupSummaryStatus
from .ads_analytics_create_async_request_custom_conversion_event_metrics_item import (
    AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem,
    AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemDict,
)
from .ads_analytics_create_async_request_primary_sort import (
    AdsAnalyticsCreateAsyncRequestPrimarySort,
)
from .ads_analytics_metrics_filter import AdsAnalyticsMetricsFilter, AdsAnalyticsMetricsFilterDict
from .campaign_summary_status import CampaignSummaryStatus
from .conversion_attribution_window_days import ConversionAttributionWindowDays
from .conversion_report_attribution_type import ConversionReportAttributionType
from .conversion_report_time_type import ConversionReportTimeType
from .data_output_format import DataOutputFormat
from .granularity import Granularity
from .metrics_reporting_level import MetricsReportingLevel
from .objective_type import ObjectiveType
from .pin_promotion_summary_status import PinPromotionSummaryStatus
from .product_group_summary_status import ProductGroupSummaryStatus
from .reporting_column_async import ReportingColumnAsync
from .reporting_time_zone import ReportingTimeZone
from .targeting_type_filter_targeting_types_item import TargetingTypeFilterTargetingTypesItem


def _to_attribution_types(
    value: Iterable[ConversionReportAttributionType | str] | Unset,
) -> list[ConversionReportAttributionType] | Unset:
    converted: list[ConversionReportAttributionType] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, ConversionReportAttributionType)
    )
    return converted


def _to_click_window_days(
    value: ConversionAttributionWindowDays | int | Unset,
) -> ConversionAttributionWindowDays | Unset:
    converted: ConversionAttributionWindowDays | Unset = coerce.choice(
        value, ConversionAttributionWindowDays
    )
    return converted


def _to_conversion_report_time(
    value: ConversionReportTimeType | str | Unset,
) -> ConversionReportTimeType | Unset:
    converted: ConversionReportTimeType | Unset = coerce.choice(value, ConversionReportTimeType)
    return converted


def _to_engagement_window_days(
    value: ConversionAttributionWindowDays | int | Unset,
) -> ConversionAttributionWindowDays | Unset:
    converted: ConversionAttributionWindowDays | Unset = coerce.choice(
        value, ConversionAttributionWindowDays
    )
    return converted


def _to_granularity(value: Granularity | str) -> Granularity:
    converted: Granularity = coerce.choice(value, Granularity)
    return converted


def _to_view_window_days(
    value: ConversionAttributionWindowDays | int | Unset,
) -> ConversionAttributionWindowDays | Unset:
    converted: ConversionAttributionWindowDays | Unset = coerce.choice(
        value, ConversionAttributionWindowDays
    )
    return converted


def _to_campaign_ids(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_campaign_statuses(
    value: Iterable[CampaignSummaryStatus | str] | Unset,
) -> list[CampaignSummaryStatus] | Unset:
    converted: list[CampaignSummaryStatus] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, CampaignSummaryStatus)
    )
    return converted


def _to_campaign_objective_types(
    value: Iterable[ObjectiveType | str] | Unset,
) -> list[ObjectiveType] | Unset:
    converted: list[ObjectiveType] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, ObjectiveType)
    )
    return converted


def _to_ad_group_ids(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_ad_group_statuses(
    value: Iterable[AdGroupSummaryStatus | str] | Unset,
) -> list[AdGroupSummaryStatus] | Unset:
    converted: list[AdGroupSummaryStatus] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, AdGroupSummaryStatus)
    )
    return converted


def _to_ad_ids(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_ad_statuses(
    value: Iterable[PinPromotionSummaryStatus | str] | Unset,
) -> list[PinPromotionSummaryStatus] | Unset:
    converted: list[PinPromotionSummaryStatus] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, PinPromotionSummaryStatus)
    )
    return converted


def _to_product_group_ids(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_product_group_statuses(
    value: Iterable[ProductGroupSummaryStatus | str] | Unset,
) -> list[ProductGroupSummaryStatus] | Unset:
    converted: list[ProductGroupSummaryStatus] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, ProductGroupSummaryStatus)
    )
    return converted


def _to_product_item_ids(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_targeting_types(
    value: Iterable[TargetingTypeFilterTargetingTypesItem | str] | Unset,
) -> list[TargetingTypeFilterTargetingTypesItem] | Unset:
    converted: list[TargetingTypeFilterTargetingTypesItem] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, TargetingTypeFilterTargetingTypesItem)
    )
    return converted


def _to_metrics_filters(
    value: Iterable[AdsAnalyticsMetricsFilter | AdsAnalyticsMetricsFilterDict] | Unset,
) -> list[AdsAnalyticsMetricsFilter] | Unset:
    converted: list[AdsAnalyticsMetricsFilter] | Unset = coerce.items(
        value, lambda item: coerce.model(item, AdsAnalyticsMetricsFilter)
    )
    return converted


def _to_columns(value: Iterable[ReportingColumnAsync | str]) -> list[ReportingColumnAsync]:
    converted: list[ReportingColumnAsync] = coerce.items(
        value, lambda item: coerce.choice(item, ReportingColumnAsync)
    )
    return converted


def _to_custom_conversion_event_metrics(
    value: Iterable[
        AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem
        | AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemDict
    ]
    | Unset,
) -> list[AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem] | Unset:
    converted: list[AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem] | Unset = (
        coerce.items(
            value,
            lambda item: coerce.model(
                item, AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem
            ),
        )
    )
    return converted


def _to_end_hour(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_level(value: MetricsReportingLevel | str) -> MetricsReportingLevel:
    converted: MetricsReportingLevel = coerce.choice(value, MetricsReportingLevel)
    return converted


def _to_primary_sort(
    value: AdsAnalyticsCreateAsyncRequestPrimarySort | str | Unset,
) -> AdsAnalyticsCreateAsyncRequestPrimarySort | Unset:
    converted: AdsAnalyticsCreateAsyncRequestPrimarySort | Unset = coerce.choice(
        value, AdsAnalyticsCreateAsyncRequestPrimarySort
    )
    return converted


def _to_report_format(value: DataOutputFormat | str | Unset) -> DataOutputFormat | Unset:
    converted: DataOutputFormat | Unset = coerce.choice(value, DataOutputFormat)
    return converted


def _to_reporting_timezone(value: ReportingTimeZone | str | Unset) -> ReportingTimeZone | Unset:
    converted: ReportingTimeZone | Unset = coerce.choice(value, ReportingTimeZone)
    return converted


def _to_start_hour(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class AdsAnalyticsCreateAsyncRequest(ExtensibleRequest):
    """`AdsAnalyticsCreateAsyncRequest` of the API."""

    attribution_types: list[ConversionReportAttributionType] | Unset = structs.field(
        default=UNSET, converter=_to_attribution_types
    )
    click_window_days: ConversionAttributionWindowDays | Unset = structs.field(
        default=ConversionAttributionWindowDays.VALUE_30, converter=_to_click_window_days
    )
    conversion_report_time: ConversionReportTimeType | Unset = structs.field(
        default=ConversionReportTimeType.TIME_OF_AD_ACTION, converter=_to_conversion_report_time
    )
    end_date: str
    engagement_window_days: ConversionAttributionWindowDays | Unset = structs.field(
        default=ConversionAttributionWindowDays.VALUE_30, converter=_to_engagement_window_days
    )
    granularity: Granularity = structs.field(converter=_to_granularity)
    start_date: str
    view_window_days: ConversionAttributionWindowDays | Unset = structs.field(
        default=ConversionAttributionWindowDays.VALUE_1, converter=_to_view_window_days
    )
    campaign_ids: list[str] | Unset = structs.field(default=UNSET, converter=_to_campaign_ids)
    campaign_statuses: list[CampaignSummaryStatus] | Unset = structs.field(
        default=UNSET, converter=_to_campaign_statuses
    )
    campaign_objective_types: list[ObjectiveType] | Unset = structs.field(
        default=UNSET, converter=_to_campaign_objective_types
    )
    campaign_brand_label: str | Unset = UNSET
    ad_group_ids: list[str] | Unset = structs.field(default=UNSET, converter=_to_ad_group_ids)
    ad_group_statuses: list[AdGroupSummaryStatus] | Unset = structs.field(
        default=UNSET, converter=_to_ad_group_statuses
    )
    ad_ids: list[str] | Unset = structs.field(default=UNSET, converter=_to_ad_ids)
    ad_statuses: list[PinPromotionSummaryStatus] | Unset = structs.field(
        default=UNSET, converter=_to_ad_statuses
    )
    product_group_ids: list[str] | Unset = structs.field(
        default=UNSET, converter=_to_product_group_ids
    )
    product_group_statuses: list[ProductGroupSummaryStatus] | Unset = structs.field(
        default=UNSET, converter=_to_product_group_statuses
    )
    product_item_ids: list[str] | Unset = structs.field(
        default=UNSET, converter=_to_product_item_ids
    )
    targeting_types: list[TargetingTypeFilterTargetingTypesItem] | Unset = structs.field(
        default=UNSET, converter=_to_targeting_types
    )
    metrics_filters: list[AdsAnalyticsMetricsFilter] | Unset = structs.field(
        default=UNSET, converter=_to_metrics_filters
    )
    columns: list[ReportingColumnAsync] = structs.field(converter=_to_columns)
    combine_targeting_types: bool | Unset = False
    custom_conversion_event_metrics: (
        list[AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem] | Unset
    ) = structs.field(default=UNSET, converter=_to_custom_conversion_event_metrics)
    end_hour: int | Unset = structs.field(default=UNSET, converter=_to_end_hour)
    level: MetricsReportingLevel = structs.field(converter=_to_level)
    primary_sort: AdsAnalyticsCreateAsyncRequestPrimarySort | Unset = structs.field(
        default=AdsAnalyticsCreateAsyncRequestPrimarySort.BY_ID, converter=_to_primary_sort
    )
    report_format: DataOutputFormat | Unset = structs.field(
        default=DataOutputFormat.JSON, converter=_to_report_format
    )
    reporting_timezone: ReportingTimeZone | Unset = structs.field(
        default=UNSET, converter=_to_reporting_timezone
    )
    start_hour: int | Unset = structs.field(default=UNSET, converter=_to_start_hour)


class AdsAnalyticsCreateAsyncRequestDict(RequestDict):
    """Fields of `AdsAnalyticsCreateAsyncRequest`, as a dict or as keyword arguments."""

    attribution_types: NotRequired[Iterable[ConversionReportAttributionType | str] | Unset]
    click_window_days: NotRequired[ConversionAttributionWindowDays | int | Unset]
    conversion_report_time: NotRequired[ConversionReportTimeType | str | Unset]
    end_date: str
    engagement_window_days: NotRequired[ConversionAttributionWindowDays | int | Unset]
    granularity: Granularity | str
    start_date: str
    view_window_days: NotRequired[ConversionAttributionWindowDays | int | Unset]
    campaign_ids: NotRequired[Iterable[str] | Unset]
    campaign_statuses: NotRequired[Iterable[CampaignSummaryStatus | str] | Unset]
    campaign_objective_types: NotRequired[Iterable[ObjectiveType | str] | Unset]
    campaign_brand_label: NotRequired[str | Unset]
    ad_group_ids: NotRequired[Iterable[str] | Unset]
    ad_group_statuses: NotRequired[Iterable[AdGroupSummaryStatus | str] | Unset]
    ad_ids: NotRequired[Iterable[str] | Unset]
    ad_statuses: NotRequired[Iterable[PinPromotionSummaryStatus | str] | Unset]
    product_group_ids: NotRequired[Iterable[str] | Unset]
    product_group_statuses: NotRequired[Iterable[ProductGroupSummaryStatus | str] | Unset]
    product_item_ids: NotRequired[Iterable[str] | Unset]
    targeting_types: NotRequired[Iterable[TargetingTypeFilterTargetingTypesItem | str] | Unset]
    metrics_filters: NotRequired[
        Iterable[AdsAnalyticsMetricsFilter | AdsAnalyticsMetricsFilterDict] | Unset
    ]
    columns: Iterable[ReportingColumnAsync | str]
    combine_targeting_types: NotRequired[bool | Unset]
    custom_conversion_event_metrics: NotRequired[
        Iterable[
            AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem
            | AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemDict
        ]
        | Unset
    ]
    end_hour: NotRequired[int | Unset]
    level: MetricsReportingLevel | str
    primary_sort: NotRequired[AdsAnalyticsCreateAsyncRequestPrimarySort | str | Unset]
    report_format: NotRequired[DataOutputFormat | str | Unset]
    reporting_timezone: NotRequired[ReportingTimeZone | str | Unset]
    start_hour: NotRequired[int | Unset]


rules.bind(
    AdsAnalyticsCreateAsyncRequest,
    {
        "attribution_types": checks.items(checks.choice(ConversionReportAttributionType)),
        "click_window_days": checks.choice(ConversionAttributionWindowDays),
        "conversion_report_time": checks.choice(ConversionReportTimeType),
        "end_date": checks.text(pattern="^(\\d{4})-(\\d{2})-(\\d{2})\\Z"),
        "engagement_window_days": checks.choice(ConversionAttributionWindowDays),
        "granularity": checks.choice(Granularity),
        "start_date": checks.text(pattern="^(\\d{4})-(\\d{2})-(\\d{2})\\Z"),
        "view_window_days": checks.choice(ConversionAttributionWindowDays),
        "campaign_ids": checks.items(checks.text(pattern="^\\d+\\Z"), min_items=1, max_items=500),
        "campaign_statuses": checks.items(
            checks.choice(CampaignSummaryStatus), min_items=1, max_items=6
        ),
        "campaign_objective_types": checks.items(
            checks.choice(ObjectiveType), min_items=1, max_items=7
        ),
        "campaign_brand_label": checks.text(),
        "ad_group_ids": checks.items(checks.text(pattern="^\\d+\\Z"), min_items=1, max_items=500),
        "ad_group_statuses": checks.items(
            checks.choice(AdGroupSummaryStatus), min_items=1, max_items=6
        ),
        "ad_ids": checks.items(checks.text(pattern="^\\d+\\Z"), min_items=1, max_items=500),
        "ad_statuses": checks.items(
            checks.choice(PinPromotionSummaryStatus), min_items=1, max_items=6
        ),
        "product_group_ids": checks.items(
            checks.text(pattern="^\\d+\\Z"), min_items=1, max_items=500
        ),
        "product_group_statuses": checks.items(
            checks.choice(ProductGroupSummaryStatus), min_items=1, max_items=6
        ),
        "product_item_ids": checks.items(
            checks.text(pattern="^\\d+\\Z"), min_items=1, max_items=500
        ),
        "targeting_types": checks.items(
            checks.choice(TargetingTypeFilterTargetingTypesItem), min_items=1, max_items=5
        ),
        "metrics_filters": checks.items(checks.model(AdsAnalyticsMetricsFilter), min_items=1),
        "columns": checks.items(checks.choice(ReportingColumnAsync)),
        "combine_targeting_types": checks.boolean,
        "custom_conversion_event_metrics": checks.items(
            checks.model(AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem)
        ),
        "end_hour": checks.integer(minimum=0, maximum=23),
        "level": checks.choice(MetricsReportingLevel),
        "primary_sort": checks.choice(AdsAnalyticsCreateAsyncRequestPrimarySort),
        "report_format": checks.choice(DataOutputFormat),
        "reporting_timezone": checks.choice(ReportingTimeZone),
        "start_hour": checks.integer(minimum=0, maximum=23),
    },
)
