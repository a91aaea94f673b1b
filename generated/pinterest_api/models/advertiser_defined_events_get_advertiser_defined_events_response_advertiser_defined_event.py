from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .advertiser_defined_events_get_advertiser_defined_events_response_advertiser_defined_event_mapped_conversion_type import (
    AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponseAdvertiserDefinedEventMappedConversionType,
)


@define(kw_only=True)
class AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponseAdvertiserDefinedEvent(Extensible):
    """`AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponseAdvertiserDefinedEvent` of the
    API.
    """

    name: str | None = None
    mapped_conversion_type: (
        AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponseAdvertiserDefinedEventMappedConversionType
        | None
    ) = None
