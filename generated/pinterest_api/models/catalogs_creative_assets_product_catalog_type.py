from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreativeAssetsProductCatalogType(OpenStrEnum):
    """Values of `CatalogsCreativeAssetsProductCatalogType`."""

    CREATIVE_ASSETS = "CREATIVE_ASSETS"
