from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .country import Country
from .language import Language


@define(kw_only=True)
class AdvancedAuctionKey(Extensible):
    """`AdvancedAuctionKey` of the API."""

    country: Country
    item_id: str
    language: Language
