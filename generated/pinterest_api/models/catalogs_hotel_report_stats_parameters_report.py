"""`CatalogsHotelReportStatsParametersReport` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_report_distribution_issue_filter import (
        CatalogsReportDistributionIssueFilter,
        CatalogsReportDistributionIssueFilterDict,
    )
    from .catalogs_report_feed_ingestion_filter import (
        CatalogsReportFeedIngestionFilter,
        CatalogsReportFeedIngestionFilterDict,
    )

    CatalogsHotelReportStatsParametersReport: TypeAlias = (
        CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter | unions.Unknown
    )
    CatalogsHotelReportStatsParametersReportDict: TypeAlias = (
        CatalogsReportFeedIngestionFilterDict | CatalogsReportDistributionIssueFilterDict
    )
else:
    CatalogsHotelReportStatsParametersReportDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsHotelReportStatsParametersReport":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_report_distribution_issue_filter import CatalogsReportDistributionIssueFilter
    from .catalogs_report_feed_ingestion_filter import CatalogsReportFeedIngestionFilter

    made = unions.tagged(
        CatalogsReportFeedIngestionFilter,
        CatalogsReportDistributionIssueFilter,
    )
    return globals().setdefault(name, made)
