from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreativeAssetsItemsFilterCatalogType(OpenStrEnum):
    """Values of `CatalogsCreativeAssetsItemsFilterCatalogType`."""

    CREATIVE_ASSETS = "CREATIVE_ASSETS"
