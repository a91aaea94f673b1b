from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .ads_analytics_create_async_request_custom_conversion_event_metrics_item_custom_event_metrics_type import (
    AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType,
)


def _to_custom_event_metrics_type(
    value: AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType
    | str,
) -> AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType:
    converted: AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType = coerce.choice(
        value, AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType
    )
    return converted


@define(kw_only=True)
class AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem(ExtensibleRequest):
    """`AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem` of the API."""

    custom_event_metrics_type: AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType = structs.field(
        converter=_to_custom_event_metrics_type
    )
    custom_event_name: str


class AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemDict(RequestDict):
    """Fields of `AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem`, as a dict or as keyword arguments."""

    custom_event_metrics_type: (
        AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType | str
    )
    custom_event_name: str


rules.bind(
    AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem,
    {
        "custom_event_metrics_type": checks.choice(
            AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemCustomEventMetricsType
        ),
        "custom_event_name": checks.text(),
    },
)
