from __future__ import annotations

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class AnalyticsDailyMetric(Decodable):
    """Metrics of one day.

    Attributes:
        data_status: State of the figures of the day, such as READY.
        metrics: Value by metric name.
    """

    date: datetime.date
    data_status: str | None = None
    metrics: dict[str, float] = structs.field(factory=lambda: {})
