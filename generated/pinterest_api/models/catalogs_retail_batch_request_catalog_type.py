from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailBatchRequestCatalogType(OpenStrEnum):
    """Values of `CatalogsRetailBatchRequestCatalogType`."""

    RETAIL = "RETAIL"
