from __future__ import annotations

import uuid

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .analytics_daily_metric import AnalyticsDailyMetric
from .analytics_data_source import AnalyticsDataSource
from .analytics_provider_mode import AnalyticsProviderMode


@define(kw_only=True)
class PinAnalyticsResponse(Decodable):
    """Figures of a pin.

    Attributes:
        start_date: First day, included.
        end_date: Last day, included.
        totals: Sum of the range by metric name.
        daily: One row per day; empty when days were not asked for.
        source: Since API 1.33.
        data_as_of: How recent the figures are. Since API 1.33.
        history_start: First day for which history was collected. Since API 1.33.
        removed_from_pinterest_at: When it was deleted on Pinterest; the figures are then
            history. Since API 1.35.
    """

    pin_id: uuid.UUID
    pinterest_pin_id: str | None = None
    account_id: uuid.UUID
    start_date: datetime.date
    end_date: datetime.date
    provider_mode: AnalyticsProviderMode
    totals: dict[str, float] = structs.field(factory=lambda: {})
    daily: list[AnalyticsDailyMetric] = structs.field(factory=lambda: [])
    source: AnalyticsDataSource | None = None
    data_as_of: datetime.datetime | None = None
    history_start: datetime.date | None = None
    removed_from_pinterest_at: datetime.datetime | None = None
