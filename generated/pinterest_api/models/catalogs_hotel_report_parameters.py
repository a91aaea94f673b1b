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
class CatalogsHotelReportParameters(ExtensibleRequest):
    """`CatalogsHotelReportParameters` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    report: CatalogsRetailReportParametersReport = structs.field(converter=_to_report)

    _TAG = ("catalog_type", "HOTEL")


class CatalogsHotelReportParametersDict(RequestDict):
    """Fields of `CatalogsHotelReportParameters`, as a dict or as keyword arguments."""

    catalog_type: Literal["HOTEL"]
    report: CatalogsRetailReportParametersReport | CatalogsRetailReportParametersReportDict


rules.bind(
    CatalogsHotelReportParameters,
    {
        "report": checks.variant(CatalogsRetailReportParametersReport),
    },
)
