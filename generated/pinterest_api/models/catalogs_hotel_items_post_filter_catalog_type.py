from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelItemsPostFilterCatalogType(OpenStrEnum):
    """Values of `CatalogsHotelItemsPostFilterCatalogType`."""

    HOTEL = "HOTEL"
