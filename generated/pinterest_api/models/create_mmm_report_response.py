from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .create_mmm_report_response_create_mmm_report_response_data import (
    CreateMMMReportResponseCreateMMMReportResponseData,
)


@define(kw_only=True)
class CreateMMMReportResponse(Extensible):
    """`CreateMMMReportResponse` of the API."""

    code: float | None = None
    data: CreateMMMReportResponseCreateMMMReportResponseData | None = None
