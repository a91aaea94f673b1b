from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailItemsFilterCatalogType(OpenStrEnum):
    """Values of `CatalogsRetailItemsFilterCatalogType`."""

    RETAIL = "RETAIL"
