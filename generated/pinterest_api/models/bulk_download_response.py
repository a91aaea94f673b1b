from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BulkDownloadResponse(Decodable):
    """`BulkDownloadResponse` of the API."""

    request_id: str | None = None
