from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreativeAssetsProductGroupCatalogType(OpenStrEnum):
    """Values of `CatalogsCreativeAssetsProductGroupCatalogType`."""

    CREATIVE_ASSETS = "CREATIVE_ASSETS"
