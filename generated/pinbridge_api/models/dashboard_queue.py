from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DashboardQueue(Decodable):
    """Pins that wait now, whatever the range."""

    queued: int
    deferred: int
    publishing: int
