from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class DashboardQueue(Decodable):
    """Pins that wait now, whatever the range."""

    queued: int
    deferred: int
    publishing: int
