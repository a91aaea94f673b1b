from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreativeAssetsProductGroupCreateRequestCatalogType(OpenStrEnum):
    """Values of `CatalogsCreativeAssetsProductGroupCreateRequestCatalogType`."""

    CREATIVE_ASSETS = "CREATIVE_ASSETS"
