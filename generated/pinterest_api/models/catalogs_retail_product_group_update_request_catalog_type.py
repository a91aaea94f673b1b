from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailProductGroupUpdateRequestCatalogType(OpenStrEnum):
    """Values of `CatalogsRetailProductGroupUpdateRequestCatalogType`."""

    RETAIL = "RETAIL"
