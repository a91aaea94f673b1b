from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class UploadResult(ReadableByKey):
    """A stored file or directory."""

    cid: str
    cluster_id: str | None = None
    expires_at: datetime.datetime | None = None
    status: str | None = None
    upload_id: str | None = None
    size: int | None = None

    _WIRE_NAMES = {"cluster_id": "clusterId", "expires_at": "expiresAt", "upload_id": "uploadId"}
