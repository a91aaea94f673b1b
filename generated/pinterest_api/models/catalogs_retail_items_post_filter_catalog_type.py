from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailItemsPostFilterCatalogType(OpenStrEnum):
    """Values of `CatalogsRetailItemsPostFilterCatalogType`."""

    RETAIL = "RETAIL"
