from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class TopVideoPinsAnalyticsResponseDateAvailability(Extensible):
    """`TopVideoPinsAnalyticsResponseDateAvailability` of the API."""

    is_realtime: bool | None = None
    latest_available_timestamp: float | None = None
