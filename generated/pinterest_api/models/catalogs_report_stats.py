"""`CatalogsReportStats` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_report_distribution_stats import CatalogsReportDistributionStats
from .catalogs_report_feed_ingestion_stats import CatalogsReportFeedIngestionStats

if TYPE_CHECKING:
    CatalogsReportStats: TypeAlias = (
        CatalogsReportFeedIngestionStats | CatalogsReportDistributionStats | unions.Unknown
    )
else:
    CatalogsReportStats = unions.tagged(
        CatalogsReportFeedIngestionStats,
        CatalogsReportDistributionStats,
    )
