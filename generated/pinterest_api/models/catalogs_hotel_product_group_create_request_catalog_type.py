from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelProductGroupCreateRequestCatalogType(OpenStrEnum):
    """Values of `CatalogsHotelProductGroupCreateRequestCatalogType`."""

    HOTEL = "HOTEL"
