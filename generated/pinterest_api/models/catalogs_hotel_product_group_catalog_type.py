from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelProductGroupCatalogType(OpenStrEnum):
    """Values of `CatalogsHotelProductGroupCatalogType`."""

    HOTEL = "HOTEL"
