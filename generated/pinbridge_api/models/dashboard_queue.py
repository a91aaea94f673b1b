from __future__ import annotations

from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class DashboardQueue(Decodable):
    """Pins that wait now, whatever the range."""

    queued: int
    deferred: int
    publishing: int
