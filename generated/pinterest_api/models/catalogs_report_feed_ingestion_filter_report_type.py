from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsReportFeedIngestionFilterReportType(OpenStrEnum):
    """Values of `CatalogsReportFeedIngestionFilterReportType`."""

    FEED_INGESTION_ISSUES = "FEED_INGESTION_ISSUES"
