from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .top_video_pins_analytics_response_date_availability import (
    TopVideoPinsAnalyticsResponseDateAvailability,
)
from .top_video_pins_analytics_response_pins_item import TopVideoPinsAnalyticsResponsePinsItem
from .top_video_pins_analytics_response_sort_by import TopVideoPinsAnalyticsResponseSortBy


@define(kw_only=True)
class TopVideoPinsAnalyticsResponse(Extensible):
    """`TopVideoPinsAnalyticsResponse` of the API."""

    date_availability: TopVideoPinsAnalyticsResponseDateAvailability | None = None
    pins: list[TopVideoPinsAnalyticsResponsePinsItem] | None = None
    sort_by: TopVideoPinsAnalyticsResponseSortBy | None = None
