from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .ads_analytics_filter_column import AdsAnalyticsFilterColumn
from .ads_analytics_filter_operator import AdsAnalyticsFilterOperator


def _to_field(value: AdsAnalyticsFilterColumn | str) -> AdsAnalyticsFilterColumn:
    converted: AdsAnalyticsFilterColumn = coerce.choice(value, AdsAnalyticsFilterColumn)
    return converted


def _to_operator(value: AdsAnalyticsFilterOperator | str) -> AdsAnalyticsFilterOperator:
    converted: AdsAnalyticsFilterOperator = coerce.choice(value, AdsAnalyticsFilterOperator)
    return converted


def _to_values(value: Iterable[float | Decimal]) -> list[float]:
    converted: list[float] = coerce.items(value, lambda item: coerce.number(item))
    return converted


@define(kw_only=True)
class AdsAnalyticsMetricsFilter(ExtensibleRequest):
    """`AdsAnalyticsMetricsFilter` of the API."""

    field: AdsAnalyticsFilterColumn = structs.field(converter=_to_field)
    operator: AdsAnalyticsFilterOperator = structs.field(converter=_to_operator)
    values: list[float] = structs.field(converter=_to_values)


class AdsAnalyticsMetricsFilterDict(RequestDict):
    """Fields of `AdsAnalyticsMetricsFilter`, as a dict or as keyword arguments."""

    field: AdsAnalyticsFilterColumn | str
    operator: AdsAnalyticsFilterOperator | str
    values: Iterable[float | Decimal]


rules.bind(
    AdsAnalyticsMetricsFilter,
    {
        "field": checks.choice(AdsAnalyticsFilterColumn),
        "operator": checks.choice(AdsAnalyticsFilterOperator),
        "values": checks.items(checks.number(), min_items=1),
    },
)
