from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class CatalogsReportDistributionIssueFilter(ExtensibleRequest):
    """`CatalogsReportDistributionIssueFilter` of the API."""

    report_type: ClassVar[Literal["DISTRIBUTION_ISSUES"]] = "DISTRIBUTION_ISSUES"
    """Says which of several models this one is."""
    catalog_id: str | Unset = UNSET

    _TAG = ("report_type", "DISTRIBUTION_ISSUES")


class CatalogsReportDistributionIssueFilterDict(RequestDict):
    """Fields of `CatalogsReportDistributionIssueFilter`, as a dict or as keyword arguments."""

    report_type: Literal["DISTRIBUTION_ISSUES"]
    catalog_id: NotRequired[str | Unset]


rules.bind(
    CatalogsReportDistributionIssueFilter,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
    },
)
