from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AnalyticsSource(OpenStrEnum):
    """Which data an analytics request asks for: collected history, a live read, or the better of
    the two.
    """

    AUTO = "auto"
    STORED = "stored"
    LIVE = "live"
