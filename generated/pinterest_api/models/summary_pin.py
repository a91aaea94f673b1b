from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .pin_media import PinMedia


@define(kw_only=True)
class SummaryPin(Extensible):
    """`SummaryPin` of the API.

    Attributes:
        ai_disclosures: How artificial intelligence took part in the content.
    """

    alt_text: str | None = None
    description: str | None = None
    id: str | None = None
    link: str | None = None
    media: PinMedia | None = None
    title: str | None = None
    ai_disclosures: list[str] | None = None
