from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .conversion_tag_type import ConversionTagType


@define(kw_only=True)
class ConversionEventResponse(Extensible):
    """`ConversionEventResponse` of the API."""

    ad_account_id: str | None = None
    conversion_event: ConversionTagType | None = None
    conversion_tag_id: str | None = None
    created_time: int | None = None
