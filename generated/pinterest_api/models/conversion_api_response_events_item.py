from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .conversion_api_response_events_item_status import ConversionApiResponseEventsItemStatus


@define(kw_only=True)
class ConversionApiResponseEventsItem(Extensible):
    """`ConversionApiResponseEventsItem` of the API."""

    error_message: str | None = None
    status: ConversionApiResponseEventsItemStatus
    warning_message: str | None = None
