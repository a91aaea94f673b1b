from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define


@define(kw_only=True)
class Allocations(ReadableByKey):
    """Peers that are to keep a CID.

    Attributes:
        allocations: Ids of the peers that are to keep the content.
        peer_map: State by peer id, as the cluster gives it.
    """

    success: bool | None = None
    cid: str | None = None
    nodes: list[str] | None = None
    allocations: list[str] | None = None
    peer_map: dict[str, Any] | None = None
    replication_factor: int | None = None
    name: str | None = None
    timestamp: str | None = None
    pin_info: dict[str, Any] | None = None
