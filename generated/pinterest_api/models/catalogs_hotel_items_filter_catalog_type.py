from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelItemsFilterCatalogType(OpenStrEnum):
    """Values of `CatalogsHotelItemsFilterCatalogType`."""

    HOTEL = "HOTEL"
