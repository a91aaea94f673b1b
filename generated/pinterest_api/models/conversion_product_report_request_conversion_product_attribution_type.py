from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionProductReportRequestConversionProductAttributionType(OpenStrEnum):
    """Values of `ConversionProductReportRequestConversionProductAttributionType`."""

    DEFAULT = "DEFAULT"
    BRAND_ATTRIBUTION = "BRAND_ATTRIBUTION"
