from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .pin_analytics_metrics_response_daily_metrics_item import (
    PinAnalyticsMetricsResponseDailyMetricsItem,
)


@define(kw_only=True)
class PinAnalyticsMetricsResponse(Extensible):
    """`PinAnalyticsMetricsResponse` of the API."""

    daily_metrics: list[PinAnalyticsMetricsResponseDailyMetricsItem] | None = None
    lifetime_metrics: dict[str, int] | None = None
    summary_metrics: dict[str, float] | None = None
