"""`CatalogsHotelReportStatsParametersReport` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_report_distribution_issue_filter import CatalogsReportDistributionIssueFilter
from .catalogs_report_feed_ingestion_filter import CatalogsReportFeedIngestionFilter

if TYPE_CHECKING:
    from .catalogs_report_distribution_issue_filter import CatalogsReportDistributionIssueFilterDict
    from .catalogs_report_feed_ingestion_filter import CatalogsReportFeedIngestionFilterDict

    CatalogsHotelReportStatsParametersReport: TypeAlias = (
        CatalogsReportFeedIngestionFilter | CatalogsReportDistributionIssueFilter | unions.Unknown
    )
    CatalogsHotelReportStatsParametersReportDict: TypeAlias = (
        CatalogsReportFeedIngestionFilterDict | CatalogsReportDistributionIssueFilterDict
    )
else:
    CatalogsHotelReportStatsParametersReport = unions.tagged(
        CatalogsReportFeedIngestionFilter,
        CatalogsReportDistributionIssueFilter,
    )
    CatalogsHotelReportStatsParametersReportDict = dict
