from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailReportStatsParametersCatalogType(OpenStrEnum):
    """Values of `CatalogsRetailReportStatsParametersCatalogType`."""

    RETAIL = "RETAIL"
