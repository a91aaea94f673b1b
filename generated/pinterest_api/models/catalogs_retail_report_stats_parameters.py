from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_retail_report_stats_parameters_report import (
    CatalogsRetailReportStatsParametersReport,
    CatalogsRetailReportStatsParametersReportDict,
)


def _to_report(
    value: CatalogsRetailReportStatsParametersReport
    | CatalogsRetailReportStatsParametersReportDict,
) -> CatalogsRetailReportStatsParametersReport:
    converted: CatalogsRetailReportStatsParametersReport = coerce.variant(
        value, CatalogsRetailReportStatsParametersReport
    )
    return converted


@define(kw_only=True)
class CatalogsRetailReportStatsParameters(ExtensibleRequest):
    """`CatalogsRetailReportStatsParameters` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    report: CatalogsRetailReportStatsParametersReport = structs.field(converter=_to_report)

    _TAG = ("catalog_type", "RETAIL")


class CatalogsRetailReportStatsParametersDict(RequestDict):
    """Fields of `CatalogsRetailReportStatsParameters`, as a dict or as keyword arguments."""

    catalog_type: Literal["RETAIL"]
    report: (
        CatalogsRetailReportStatsParametersReport | CatalogsRetailReportStatsParametersReportDict
    )


rules.bind(
    CatalogsRetailReportStatsParameters,
    {
        "report": checks.variant(CatalogsRetailReportStatsParametersReport),
    },
)
