from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionReportTimeType(OpenStrEnum):
    """Values of `ConversionReportTimeType`."""

    TIME_OF_AD_ACTION = "TIME_OF_AD_ACTION"
    TIME_OF_CONVERSION = "TIME_OF_CONVERSION"
