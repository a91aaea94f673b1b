from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreativeAssetsProductGroupProductCountsCatalogType(OpenStrEnum):
    """Values of `CatalogsCreativeAssetsProductGroupProductCountsCatalogType`."""

    CREATIVE_ASSETS = "CREATIVE_ASSETS"
