from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionProductReportRequestConversionProductBreakdown(OpenStrEnum):
    """Values of `ConversionProductReportRequestConversionProductBreakdown`."""

    PRODUCT_BRAND = "PRODUCT_BRAND"
    PRODUCT_CATEGORY = "PRODUCT_CATEGORY"
    PRODUCT_BRAND_AND_CATEGORY = "PRODUCT_BRAND_AND_CATEGORY"
    PRODUCT_SKU = "PRODUCT_SKU"
    PRODUCT_SKU_GROUP = "PRODUCT_SKU_GROUP"
