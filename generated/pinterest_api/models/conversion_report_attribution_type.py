from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionReportAttributionType(OpenStrEnum):
    """Values of `ConversionReportAttributionType`."""

    INDIVIDUAL = "INDIVIDUAL"
    HOUSEHOLD = "HOUSEHOLD"
