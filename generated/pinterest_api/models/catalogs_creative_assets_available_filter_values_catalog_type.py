from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreativeAssetsAvailableFilterValuesCatalogType(OpenStrEnum):
    """Values of `CatalogsCreativeAssetsAvailableFilterValuesCatalogType`."""

    CREATIVE_ASSETS = "CREATIVE_ASSETS"
