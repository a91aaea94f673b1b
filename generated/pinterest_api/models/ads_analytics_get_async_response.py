from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .bulk_reporting_job_status import BulkReportingJobStatus


@define(kw_only=True)
class AdsAnalyticsGetAsyncResponse(Extensible):
    """`AdsAnalyticsGetAsyncResponse` of the API."""

    report_status: BulkReportingJobStatus | None = None
    size: float | None = None
    url: str | None = None
