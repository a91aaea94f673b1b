from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class LeadsExportCreateResponse(Extensible):
    """`LeadsExportCreateResponse` of the API."""

    leads_export_id: str | None = None
