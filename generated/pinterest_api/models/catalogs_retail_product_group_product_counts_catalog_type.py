from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailProductGroupProductCountsCatalogType(OpenStrEnum):
    """Values of `CatalogsRetailProductGroupProductCountsCatalogType`."""

    RETAIL = "RETAIL"
