from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelBatchRequestCatalogType(OpenStrEnum):
    """Values of `CatalogsHotelBatchRequestCatalogType`."""

    HOTEL = "HOTEL"
