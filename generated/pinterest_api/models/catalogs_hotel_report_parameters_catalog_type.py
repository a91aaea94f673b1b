from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelReportParametersCatalogType(OpenStrEnum):
    """Values of `CatalogsHotelReportParametersCatalogType`."""

    HOTEL = "HOTEL"
