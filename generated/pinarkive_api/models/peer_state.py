from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define


@define(kw_only=True)
class PeerState(ReadableByKey):
    """State of a pin on one peer."""

    id: str | None = None
    peername: str | None = None
    ipfs_peer_id: str | None = None
    status: str | None = None
    timestamp: str | None = None
    error: str | None = None
