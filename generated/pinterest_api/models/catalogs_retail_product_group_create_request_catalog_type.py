from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailProductGroupCreateRequestCatalogType(OpenStrEnum):
    """Values of `CatalogsRetailProductGroupCreateRequestCatalogType`."""

    RETAIL = "RETAIL"
