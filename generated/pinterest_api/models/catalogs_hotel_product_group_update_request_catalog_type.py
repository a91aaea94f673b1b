from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelProductGroupUpdateRequestCatalogType(OpenStrEnum):
    """Values of `CatalogsHotelProductGroupUpdateRequestCatalogType`."""

    HOTEL = "HOTEL"
