"""`CatalogsRetailReportParametersReport` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_report_all_items_filter import CatalogsReportAllItemsFilter
from .catalogs_report_distribution_issue_filter import CatalogsReportDistributionIssueFilter
from .catalogs_report_feed_ingestion_filter import CatalogsReportFeedIngestionFilter

if TYPE_CHECKING:
    from .catalogs_report_all_items_filter import CatalogsReportAllItemsFilterDict
    from .catalogs_report_distribution_issue_filter import CatalogsReportDistributionIssueFilterDict
    from .catalogs_report_feed_ingestion_filter import CatalogsReportFeedIngestionFilterDict

    CatalogsRetailReportParametersReport: TypeAlias = (
        CatalogsReportFeedIngestionFilter
        | CatalogsReportDistributionIssueFilter
        | CatalogsReportAllItemsFilter
        | unions.Unknown
    )
    CatalogsRetailReportParametersReportDict: TypeAlias = (
        CatalogsReportFeedIngestionFilterDict
        | CatalogsReportDistributionIssueFilterDict
        | CatalogsReportAllItemsFilterDict
    )
else:
    CatalogsRetailReportParametersReport = unions.tagged(
        CatalogsReportFeedIngestionFilter,
        CatalogsReportDistributionIssueFilter,
        CatalogsReportAllItemsFilter,
    )
    CatalogsRetailReportParametersReportDict = dict
