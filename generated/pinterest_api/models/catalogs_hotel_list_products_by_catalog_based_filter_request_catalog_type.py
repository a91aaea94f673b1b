from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelListProductsByCatalogBasedFilterRequestCatalogType(OpenStrEnum):
    """Values of `CatalogsHotelListProductsByCatalogBasedFilterRequestCatalogType`."""

    HOTEL = "HOTEL"
