from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BidFloor(Extensible):
    """`BidFloor` of the API."""

    bid_floors: list[int] | None = None
    type: str = "bidfloor"
