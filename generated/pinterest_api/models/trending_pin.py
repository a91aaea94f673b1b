from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class TrendingPin(Extensible):
    """`TrendingPin` of the API."""

    height: int
    id: str
    src: str
    width: int
