from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelAvailableFilterValuesCatalogType(OpenStrEnum):
    """Values of `CatalogsHotelAvailableFilterValuesCatalogType`."""

    HOTEL = "HOTEL"
