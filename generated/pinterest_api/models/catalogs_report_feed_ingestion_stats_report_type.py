from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsReportFeedIngestionStatsReportType(OpenStrEnum):
    """Values of `CatalogsReportFeedIngestionStatsReportType`."""

    FEED_INGESTION_ISSUES = "FEED_INGESTION_ISSUES"
