from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .conversion_api_response_events_item import ConversionApiResponseEventsItem


@define(kw_only=True)
class ConversionApiResponse(Extensible):
    """`ConversionApiResponse` of the API."""

    events: list[ConversionApiResponseEventsItem]
    num_events_processed: int
    num_events_received: int
