from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailReportParametersCatalogType(OpenStrEnum):
    """Values of `CatalogsRetailReportParametersCatalogType`."""

    RETAIL = "RETAIL"
