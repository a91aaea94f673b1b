from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryConversionAttributionConversionReportTime(OpenStrEnum):
    """Values of `QueryConversionAttributionConversionReportTime`."""

    TIME_OF_AD_ACTION = "TIME_OF_AD_ACTION"
    TIME_OF_CONVERSION = "TIME_OF_CONVERSION"
