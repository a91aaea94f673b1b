from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .conversion_event_response import ConversionEventResponse


@define(kw_only=True)
class PageVisitConversionTagsGetResponse200(Extensible):
    """`PageVisitConversionTagsGetResponse200` of the API."""

    bookmark: str | None = None
    items: list[ConversionEventResponse]
