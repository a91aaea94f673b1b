from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .bulk_reporting_job_status import BulkReportingJobStatus


@define(kw_only=True)
class CreateMMMReportResponseCreateMMMReportResponseData(Extensible):
    """`CreateMMMReportResponseCreateMMMReportResponseData` of the API."""

    message: str | None = None
    report_status: BulkReportingJobStatus | None = None
    status: str | None = None
    token: str | None = None
