from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class PinResult(ReadableByKey):
    """A pinned CID. No field is common to all sources."""

    cid: str | None = None
    cluster_id: str | None = None
    expires_at: datetime.datetime | None = None
    pinned: bool | None = None
    custom_name: str | None = None

    _WIRE_NAMES = {
        "cluster_id": "clusterId",
        "expires_at": "expiresAt",
        "custom_name": "customName",
    }
