from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class DashboardGranularity(OpenStrEnum):
    """Width of one point of the dashboard series."""

    HOUR = "hour"
    DAY = "day"
