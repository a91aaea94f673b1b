from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestCatalogType(OpenStrEnum):
    """Values of `CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestCatalogType`."""

    CREATIVE_ASSETS = "CREATIVE_ASSETS"
