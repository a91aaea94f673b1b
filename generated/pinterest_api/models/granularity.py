from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class Granularity(OpenStrEnum):
    """Values of `Granularity`."""

    TOTAL = "TOTAL"
    DAY = "DAY"
    HOUR = "HOUR"
    WEEK = "WEEK"
    MONTH = "MONTH"
