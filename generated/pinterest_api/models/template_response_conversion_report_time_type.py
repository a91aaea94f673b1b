from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TemplateResponseConversionReportTimeType(OpenStrEnum):
    """Values of `TemplateResponseConversionReportTimeType`."""

    TIME_OF_AD_ACTION = "TIME_OF_AD_ACTION"
    TIME_OF_CONVERSION = "TIME_OF_CONVERSION"
