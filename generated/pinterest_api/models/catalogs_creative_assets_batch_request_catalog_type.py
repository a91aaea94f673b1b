from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreativeAssetsBatchRequestCatalogType(OpenStrEnum):
    """Values of `CatalogsCreativeAssetsBatchRequestCatalogType`."""

    CREATIVE_ASSETS = "CREATIVE_ASSETS"
