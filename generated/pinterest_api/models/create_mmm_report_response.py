from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .create_mmm_report_response_create_mmm_report_response_data import (
    CreateMMMReportResponseCreateMMMReportResponseData,
)


@define(kw_only=True)
class CreateMMMReportResponse(Decodable):
    """`CreateMMMReportResponse` of the API."""

    code: float | None = None
    data: CreateMMMReportResponseCreateMMMReportResponseData | None = None
