from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionProductReportRequestGranularity(OpenStrEnum):
    """Values of `ConversionProductReportRequestGranularity`."""

    WEEK = "WEEK"
    MONTH = "MONTH"
    TOTAL = "TOTAL"
