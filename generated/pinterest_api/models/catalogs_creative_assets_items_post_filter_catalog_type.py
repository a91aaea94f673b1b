from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreativeAssetsItemsPostFilterCatalogType(OpenStrEnum):
    """Values of `CatalogsCreativeAssetsItemsPostFilterCatalogType`."""

    CREATIVE_ASSETS = "CREATIVE_ASSETS"
