from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AnalyticsDataSource(OpenStrEnum):
    """Where the figures of an analytics answer came from."""

    LIVE = "live"
    STORED = "stored"
    SIMULATED = "simulated"
