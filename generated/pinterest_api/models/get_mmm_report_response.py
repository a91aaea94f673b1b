from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .get_mmm_report_response_get_mmm_report_response_data import (
    GetMMMReportResponseGetMMMReportResponseData,
)


@define(kw_only=True)
class GetMMMReportResponse(Extensible):
    """`GetMMMReportResponse` of the API."""

    code: float | None = None
    data: GetMMMReportResponseGetMMMReportResponseData | None = None
    message: str | None = None
    status: str | None = None
