from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailReportParametersReportReportType(OpenStrEnum):
    """Values of `CatalogsRetailReportParametersReportReportType`."""

    FEED_INGESTION_ISSUES = "FEED_INGESTION_ISSUES"
    DISTRIBUTION_ISSUES = "DISTRIBUTION_ISSUES"
    ALL_ITEMS = "ALL_ITEMS"
