from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailProductCatalogType(OpenStrEnum):
    """Values of `CatalogsRetailProductCatalogType`."""

    RETAIL = "RETAIL"
