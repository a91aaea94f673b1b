from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .board_owner import BoardOwner
from .creative_type import CreativeType
from .pin_media import PinMedia


@define(kw_only=True)
class Pin(Extensible):
    """`Pin` of the API.

    Attributes:
        ai_disclosures: How artificial intelligence took part in the content.
    """

    alt_text: str | None = None
    board_id: str | None = None
    board_owner: BoardOwner | None = None
    board_section_id: str | None = None
    created_at: datetime.datetime | None = None
    creative_type: CreativeType | None = None
    description: str | None = None
    dominant_color: str | None = None
    has_been_promoted: bool | None = None
    id: str
    is_owner: bool | None = None
    is_standard: bool | None = None
    link: str | None = None
    media: PinMedia | None = None
    parent_pin_id: str | None = None
    pin_metrics: dict[str, Any] | None = None
    title: str | None = None
    ai_disclosures: list[str] | None = None
