"""`CatalogsReportStats` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_report_distribution_stats import CatalogsReportDistributionStats
    from .catalogs_report_feed_ingestion_stats import CatalogsReportFeedIngestionStats

    CatalogsReportStats: TypeAlias = (
        CatalogsReportFeedIngestionStats | CatalogsReportDistributionStats | unions.Unknown
    )


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsReportStats":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_report_distribution_stats import CatalogsReportDistributionStats
    from .catalogs_report_feed_ingestion_stats import CatalogsReportFeedIngestionStats

    made = unions.tagged(
        CatalogsReportFeedIngestionStats,
        CatalogsReportDistributionStats,
    )
    return globals().setdefault(name, made)
