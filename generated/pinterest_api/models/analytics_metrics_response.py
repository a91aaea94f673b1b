from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .analytics_daily_metrics import AnalyticsDailyMetrics


@define(kw_only=True)
class AnalyticsMetricsResponse(Extensible):
    """`AnalyticsMetricsResponse` of the API."""

    daily_metrics: list[AnalyticsDailyMetrics] | None = None
    summary_metrics: dict[str, float] | None = None
