from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .advertiser_defined_events_get_advertiser_defined_events_response_advertiser_defined_event import (
    AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponseAdvertiserDefinedEvent,
)


@define(kw_only=True)
class AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponse(Extensible):
    """`AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponse` of the API."""

    items: (
        list[AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponseAdvertiserDefinedEvent] | None
    ) = None
