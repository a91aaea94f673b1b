from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_report_feed_ingestion_stats_severity import CatalogsReportFeedIngestionStatsSeverity


@define(kw_only=True)
class CatalogsReportFeedIngestionStats(Extensible):
    """`CatalogsReportFeedIngestionStats` of the API."""

    report_type: ClassVar[Literal["FEED_INGESTION_ISSUES"]] = "FEED_INGESTION_ISSUES"
    """Says which of several models this one is."""
    catalog_id: str | None = None
    code: int | None = None
    code_label: str | None = None
    message: str | None = None
    occurrences: int | None = None
    severity: CatalogsReportFeedIngestionStatsSeverity | None = None

    _TAG = ("report_type", "FEED_INGESTION_ISSUES")
