from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailAvailableFilterValuesCatalogType(OpenStrEnum):
    """Values of `CatalogsRetailAvailableFilterValuesCatalogType`."""

    RETAIL = "RETAIL"
