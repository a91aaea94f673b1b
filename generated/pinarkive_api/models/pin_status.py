from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define

from .peer_state import PeerState


@define(kw_only=True)
class PinStatus(ReadableByKey):
    """State of a pin in a cluster.

    Attributes:
        status: pinned when every peer has the content, partial when some have it, unpinned when
            none has. Where no peer answers, the cluster's own word.
        peer_map: State by peer id, as the cluster gives it.
        allocations: Ids of the peers that are to keep the content.
        origins: Where the cluster may fetch the content from.
        metadata: Data that was stored with the pin.
    """

    success: bool | None = None
    cid: str | None = None
    status: str | None = None
    peers: list[PeerState] | None = None
    peer_map: dict[str, Any] | None = None
    allocations: list[str] | None = None
    replication_factor: int | None = None
    name: str | None = None
    created: str | None = None
    origins: Any | None = None
    metadata: Any | None = None
    timestamp: str | None = None
