from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_report_report_status import CatalogsReportReportStatus


@define(kw_only=True)
class CatalogsReport(Extensible):
    """`CatalogsReport` of the API."""

    report_status: CatalogsReportReportStatus | None = None
    size: float | None = None
    url: str | None = None
