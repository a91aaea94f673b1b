from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .get_mmm_report_response_get_mmm_report_response_data_report_status import (
    GetMMMReportResponseGetMMMReportResponseDataReportStatus,
)


@define(kw_only=True)
class GetMMMReportResponseGetMMMReportResponseData(Extensible):
    """`GetMMMReportResponseGetMMMReportResponseData` of the API."""

    report_status: GetMMMReportResponseGetMMMReportResponseDataReportStatus | None = None
    size: float | None = None
    url: str | None = None
