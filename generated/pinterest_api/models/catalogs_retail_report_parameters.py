from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_retail_report_parameters_report import (
    CatalogsRetailReportParametersReport,
    CatalogsRetailReportParametersReportDict,
)


def _to_report(
    value: CatalogsRetailReportParametersReport | CatalogsRetailReportParametersReportDict,
) -> CatalogsRetailReportParametersReport:
    converted: CatalogsRetailReportParametersReport = coerce.variant(
        value, CatalogsRetailReportParametersReport
    )
    return converted


@define(kw_only=True)
class CatalogsRetailReportParameters(ExtensibleRequest):
    """`CatalogsRetailReportParameters` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    report: CatalogsRetailReportParametersReport = structs.field(converter=_to_report)

    _TAG = ("catalog_type", "RETAIL")


class CatalogsRetailReportParametersDict(RequestDict):
    """Fields of `CatalogsRetailReportParameters`, as a dict or as keyword arguments."""

    catalog_type: Literal["RETAIL"]
    report: CatalogsRetailReportParametersReport | CatalogsRetailReportParametersReportDict


rules.bind(
    CatalogsRetailReportParameters,
    {
        "report": checks.variant(CatalogsRetailReportParametersReport),
    },
)
