from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .top_pins_analytics_response_date_availability import TopPinsAnalyticsResponseDateAvailability
from .top_pins_analytics_response_pins_item import TopPinsAnalyticsResponsePinsItem
from .top_pins_analytics_response_sort_by import TopPinsAnalyticsResponseSortBy


@define(kw_only=True)
class TopPinsAnalyticsResponse(Extensible):
    """`TopPinsAnalyticsResponse` of the API."""

    date_availability: TopPinsAnalyticsResponseDateAvailability | None = None
    pins: list[TopPinsAnalyticsResponsePinsItem] | None = None
    sort_by: TopPinsAnalyticsResponseSortBy | None = None
