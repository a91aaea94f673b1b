from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AssetGroupType(OpenStrEnum):
    """Values of `AssetGroupType`."""

    BRAND = "BRAND"
    LOCATION_OR_LANGUAGE = "LOCATION_OR_LANGUAGE"
    PRODUCT_LINE = "PRODUCT_LINE"
    OTHER = "OTHER"
