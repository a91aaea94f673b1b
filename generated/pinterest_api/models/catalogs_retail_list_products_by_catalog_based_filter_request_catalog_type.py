from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailListProductsByCatalogBasedFilterRequestCatalogType(OpenStrEnum):
    """Values of `CatalogsRetailListProductsByCatalogBasedFilterRequestCatalogType`."""

    RETAIL = "RETAIL"
