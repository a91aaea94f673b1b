from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .conversion_attribution_window_days import ConversionAttributionWindowDays
from .conversion_product_report_request_conversion_product_attribution_type import (
    ConversionProductReportRequestConversionProductAttributionType,
)
from .conversion_product_report_request_conversion_product_breakdown import (
    ConversionProductReportRequestConversionProductBreakdown,
)
from .conversion_product_report_request_granularity import ConversionProductReportRequestGranularity
from .conversion_product_report_request_level import ConversionProductReportRequestLevel
from .conversion_product_reporting_column import ConversionProductReportingColumn
from .conversion_report_time_type import ConversionReportTimeType
from .objective_type import ObjectiveType


def _to_ad_group_ids(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_campaign_ids(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_campaign_objective_types(
    value: Iterable[ObjectiveType | str] | Unset,
) -> list[ObjectiveType] | Unset:
    converted: list[ObjectiveType] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, ObjectiveType)
    )
    return converted


def _to_click_window_days(
    value: ConversionAttributionWindowDays | int | Unset,
) -> ConversionAttributionWindowDays | Unset:
    converted: ConversionAttributionWindowDays | Unset = coerce.choice(
        value, ConversionAttributionWindowDays
    )
    return converted


def _to_columns(
    value: Iterable[ConversionProductReportingColumn | str],
) -> list[ConversionProductReportingColumn]:
    converted: list[ConversionProductReportingColumn] = coerce.items(
        value, lambda item: coerce.choice(item, ConversionProductReportingColumn)
    )
    return converted


def _to_conversion_product_attribution_type(
    value: ConversionProductReportRequestConversionProductAttributionType | str | Unset,
) -> ConversionProductReportRequestConversionProductAttributionType | Unset:
    converted: ConversionProductReportRequestConversionProductAttributionType | Unset = (
        coerce.choice(value, ConversionProductReportRequestConversionProductAttributionType)
    )
    return converted


def _to_conversion_product_breakdown(
    value: ConversionProductReportRequestConversionProductBreakdown | str | Unset,
) -> ConversionProductReportRequestConversionProductBreakdown | Unset:
    converted: ConversionProductReportRequestConversionProductBreakdown | Unset = coerce.choice(
        value, ConversionProductReportRequestConversionProductBreakdown
    )
    return converted


def _to_conversion_report_time(
    value: ConversionReportTimeType | str | Unset,
) -> ConversionReportTimeType | Unset:
    converted: ConversionReportTimeType | Unset = coerce.choice(value, ConversionReportTimeType)
    return converted


def _to_granularity(
    value: ConversionProductReportRequestGranularity | str,
) -> ConversionProductReportRequestGranularity:
    converted: ConversionProductReportRequestGranularity = coerce.choice(
        value, ConversionProductReportRequestGranularity
    )
    return converted


def _to_level(
    value: ConversionProductReportRequestLevel | str,
) -> ConversionProductReportRequestLevel:
    converted: ConversionProductReportRequestLevel = coerce.choice(
        value, ConversionProductReportRequestLevel
    )
    return converted


def _to_product_sku_ids(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_view_window_days(
    value: ConversionAttributionWindowDays | int | Unset,
) -> ConversionAttributionWindowDays | Unset:
    converted: ConversionAttributionWindowDays | Unset = coerce.choice(
        value, ConversionAttributionWindowDays
    )
    return converted


@define(kw_only=True)
class ConversionProductReportRequest(ExtensibleRequest):
    """`ConversionProductReportRequest` of the API."""

    ad_group_ids: list[str] | Unset = structs.field(default=UNSET, converter=_to_ad_group_ids)
    campaign_ids: list[str] | Unset = structs.field(default=UNSET, converter=_to_campaign_ids)
    campaign_objective_types: list[ObjectiveType] | Unset = structs.field(
        default=UNSET, converter=_to_campaign_objective_types
    )
    click_window_days: ConversionAttributionWindowDays | Unset = structs.field(
        default=ConversionAttributionWindowDays.VALUE_30, converter=_to_click_window_days
    )
    columns: list[ConversionProductReportingColumn] = structs.field(converter=_to_columns)
    conversion_product_attribution_type: (
        ConversionProductReportRequestConversionProductAttributionType | Unset
    ) = structs.field(
        default=ConversionProductReportRequestConversionProductAttributionType.DEFAULT,
        converter=_to_conversion_product_attribution_type,
    )
    conversion_product_breakdown: (
        ConversionProductReportRequestConversionProductBreakdown | Unset
    ) = structs.field(
        default=ConversionProductReportRequestConversionProductBreakdown.PRODUCT_BRAND,
        converter=_to_conversion_product_breakdown,
    )
    conversion_report_time: ConversionReportTimeType | Unset = structs.field(
        default=ConversionReportTimeType.TIME_OF_AD_ACTION, converter=_to_conversion_report_time
    )
    end_date: str
    granularity: ConversionProductReportRequestGranularity = structs.field(
        converter=_to_granularity
    )
    level: ConversionProductReportRequestLevel = structs.field(converter=_to_level)
    product_sku_ids: list[str] | Unset = structs.field(default=UNSET, converter=_to_product_sku_ids)
    report_name: str
    start_date: str
    view_window_days: ConversionAttributionWindowDays | Unset = structs.field(
        default=ConversionAttributionWindowDays.VALUE_30, converter=_to_view_window_days
    )


class ConversionProductReportRequestDict(RequestDict):
    """Fields of `ConversionProductReportRequest`, as a dict or as keyword arguments."""

    ad_group_ids: NotRequired[Iterable[str] | Unset]
    campaign_ids: NotRequired[Iterable[str] | Unset]
    campaign_objective_types: NotRequired[Iterable[ObjectiveType | str] | Unset]
    click_window_days: NotRequired[ConversionAttributionWindowDays | int | Unset]
    columns: Iterable[ConversionProductReportingColumn | str]
    conversion_product_attribution_type: NotRequired[
        ConversionProductReportRequestConversionProductAttributionType | str | Unset
    ]
    conversion_product_breakdown: NotRequired[
        ConversionProductReportRequestConversionProductBreakdown | str | Unset
    ]
    conversion_report_time: NotRequired[ConversionReportTimeType | str | Unset]
    end_date: str
    granularity: ConversionProductReportRequestGranularity | str
    level: ConversionProductReportRequestLevel | str
    product_sku_ids: NotRequired[Iterable[str] | Unset]
    report_name: str
    start_date: str
    view_window_days: NotRequired[ConversionAttributionWindowDays | int | Unset]


rules.bind(
    ConversionProductReportRequest,
    {
        "ad_group_ids": checks.items(checks.text(pattern="^\\d+\\Z"), min_items=1, max_items=500),
        "campaign_ids": checks.items(checks.text(pattern="^\\d+\\Z"), min_items=1, max_items=500),
        "campaign_objective_types": checks.items(
            checks.choice(ObjectiveType), min_items=1, max_items=7
        ),
        "click_window_days": checks.choice(ConversionAttributionWindowDays),
        "columns": checks.items(checks.choice(ConversionProductReportingColumn)),
        "conversion_product_attribution_type": checks.choice(
            ConversionProductReportRequestConversionProductAttributionType
        ),
        "conversion_product_breakdown": checks.choice(
            ConversionProductReportRequestConversionProductBreakdown
        ),
        "conversion_report_time": checks.choice(ConversionReportTimeType),
        "end_date": checks.text(pattern="^(\\d{4})-(\\d{2})-(\\d{2})\\Z"),
        "granularity": checks.choice(ConversionProductReportRequestGranularity),
        "level": checks.choice(ConversionProductReportRequestLevel),
        "product_sku_ids": checks.items(
            checks.text(pattern="^[a-zA-Z0-9]+\\Z"), min_items=2, max_items=500
        ),
        "report_name": checks.text(),
        "start_date": checks.text(pattern="^(\\d{4})-(\\d{2})-(\\d{2})\\Z"),
        "view_window_days": checks.choice(ConversionAttributionWindowDays),
    },
)
