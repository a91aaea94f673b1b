from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsReportDistributionStats(Extensible):
    """`CatalogsReportDistributionStats` of the API."""

    report_type: ClassVar[Literal["DISTRIBUTION_ISSUES"]] = "DISTRIBUTION_ISSUES"
    """Says which of several models this one is."""
    catalog_id: str | None = None
    code: int | None = None
    code_label: str | None = None
    ineligible_for_ads: bool | None = None
    ineligible_for_organic: bool | None = None
    message: str | None = None
    occurrences: int | None = None

    _TAG = ("report_type", "DISTRIBUTION_ISSUES")
