from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BulkDownloadResponse(Extensible):
    """`BulkDownloadResponse` of the API."""

    request_id: str | None = None
