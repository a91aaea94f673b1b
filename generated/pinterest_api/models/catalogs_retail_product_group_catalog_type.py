from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailProductGroupCatalogType(OpenStrEnum):
    """Values of `CatalogsRetailProductGroupCatalogType`."""

    RETAIL = "RETAIL"
