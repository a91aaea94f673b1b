from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class Upload(ReadableByKey):
    """Something that the user has stored.

    Attributes:
        type: file or directory.
        bk: 1 when a backup was made, otherwise 0.
    """

    cid: str
    name: str | None = None
    size: int | None = None
    type: str | None = None
    uploaded_at: datetime.datetime | None = None
    created_at: datetime.datetime | None = None
    cluster_id: str | None = None
    expires_at: datetime.datetime | None = None
    bk: int | None = None

    _WIRE_NAMES = {
        "uploaded_at": "uploadedAt",
        "created_at": "createdAt",
        "cluster_id": "clusterId",
        "expires_at": "expiresAt",
    }
