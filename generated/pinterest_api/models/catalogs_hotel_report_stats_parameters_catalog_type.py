from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsHotelReportStatsParametersCatalogType(OpenStrEnum):
    """Values of `CatalogsHotelReportStatsParametersCatalogType`."""

    HOTEL = "HOTEL"
