from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .bulk_reporting_job_status import BulkReportingJobStatus


@define(kw_only=True)
class TemplateBasedReport(Extensible):
    """`TemplateBasedReport` of the API."""

    message: str | None = None
    report_status: BulkReportingJobStatus
    template_id: str
    token: str | None = None
