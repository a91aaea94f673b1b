from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .advanced_auction_item import AdvancedAuctionItem


@define(kw_only=True)
class AdvancedAuctionItems(Extensible):
    """`AdvancedAuctionItems` of the API."""

    catalog_id: str | None = None
    items: list[AdvancedAuctionItem] | None = None
