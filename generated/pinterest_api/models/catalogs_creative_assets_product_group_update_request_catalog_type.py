from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreativeAssetsProductGroupUpdateRequestCatalogType(OpenStrEnum):
    """Values of `CatalogsCreativeAssetsProductGroupUpdateRequestCatalogType`."""

    CREATIVE_ASSETS = "CREATIVE_ASSETS"
