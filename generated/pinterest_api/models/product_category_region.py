from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ProductCategoryRegion(OpenStrEnum):
    """Values of `ProductCategoryRegion`."""

    US = "US"
    GBIE = "GB+IE"
    CA = "CA"
