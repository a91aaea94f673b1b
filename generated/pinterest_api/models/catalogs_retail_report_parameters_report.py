"""`CatalogsRetailReportParametersReport` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_report_all_items_filter import (
        CatalogsReportAllItemsFilter,
        CatalogsReportAllItemsFilterDict,
    )
    from .catalogs_report_distribution_issue_filter import (
        CatalogsReportDistributionIssueFilter,
        CatalogsReportDistributionIssueFilterDict,
    )
    from .catalogs_report_feed_ingestion_filter import (
        CatalogsReportFeedIngestionFilter,
        CatalogsReportFeedIngestionFilterDict,
    )

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
    CatalogsRetailReportParametersReportDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsRetailReportParametersReport":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_report_all_items_filter import CatalogsReportAllItemsFilter
    from .catalogs_report_distribution_issue_filter import CatalogsReportDistributionIssueFilter
    from .catalogs_report_feed_ingestion_filter import CatalogsReportFeedIngestionFilter

    made = unions.tagged(
        CatalogsReportFeedIngestionFilter,
        CatalogsReportDistributionIssueFilter,
        CatalogsReportAllItemsFilter,
    )
    return globals().setdefault(name, made)
