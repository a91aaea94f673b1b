from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelProductGroupProductCountsCatalogType(OpenStrEnum):
    """Values of `CatalogsHotelProductGroupProductCountsCatalogType`."""

    HOTEL = "HOTEL"
