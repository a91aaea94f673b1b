from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class LeadsExportCreateRequest(ExtensibleRequest):
    """`LeadsExportCreateRequest` of the API."""

    ad_id: str
    end_date: str
    start_date: str


class LeadsExportCreateRequestDict(RequestDict):
    """Fields of `LeadsExportCreateRequest`, as a dict or as keyword arguments."""

    ad_id: str
    end_date: str
    start_date: str


rules.bind(
    LeadsExportCreateRequest,
    {
        "ad_id": checks.text(pattern="^\\d+\\Z"),
        "end_date": checks.text(pattern="^(\\d{4})-(\\d{2})-(\\d{2})\\Z"),
        "start_date": checks.text(pattern="^(\\d{4})-(\\d{2})-(\\d{2})\\Z"),
    },
)
