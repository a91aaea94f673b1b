from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .leads_export_status import LeadsExportStatus


@define(kw_only=True)
class LeadsExportResponseData(Extensible):
    """`LeadsExportResponseData` of the API."""

    download_url: str | None = None
    export_status: LeadsExportStatus | None = None
