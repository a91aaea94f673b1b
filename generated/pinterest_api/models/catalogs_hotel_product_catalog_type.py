from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelProductCatalogType(OpenStrEnum):
    """Values of `CatalogsHotelProductCatalogType`."""

    HOTEL = "HOTEL"
