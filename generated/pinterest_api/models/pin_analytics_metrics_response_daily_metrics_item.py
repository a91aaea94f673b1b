from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .data_status import DataStatus


@define(kw_only=True)
class PinAnalyticsMetricsResponseDailyMetricsItem(Extensible):
    """`PinAnalyticsMetricsResponseDailyMetricsItem` of the API."""

    data_status: DataStatus | None = None
    date: str | None = None
    metrics: dict[str, float] | None = None
