from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AnalyticsDataSource(OpenStrEnum):
    """Source of the metrics in an analytics response."""

    LIVE = "live"
    STORED = "stored"
    SIMULATED = "simulated"
