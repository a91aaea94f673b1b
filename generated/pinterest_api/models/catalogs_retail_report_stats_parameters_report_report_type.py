from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsRetailReportStatsParametersReportReportType(OpenStrEnum):
    """Values of `CatalogsRetailReportStatsParametersReportReportType`."""

    FEED_INGESTION_ISSUES = "FEED_INGESTION_ISSUES"
    DISTRIBUTION_ISSUES = "DISTRIBUTION_ISSUES"
