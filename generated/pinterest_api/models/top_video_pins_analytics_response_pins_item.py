from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .data_status import DataStatus


@define(kw_only=True)
class TopVideoPinsAnalyticsResponsePinsItem(Extensible):
    """`TopVideoPinsAnalyticsResponsePinsItem` of the API."""

    data_status: dict[str, DataStatus] | None = None
    metrics: dict[str, float] | None = None
    pin_id: str | None = None
