from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_report_stats import CatalogsReportStats


@define(kw_only=True)
class ReportsStatsResponse200(Extensible):
    """`ReportsStatsResponse200` of the API."""

    bookmark: str | None = None
    items: list[CatalogsReportStats]
