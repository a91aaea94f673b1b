from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .advanced_auction_items_submit_record import AdvancedAuctionItemsSubmitRecord


@define(kw_only=True)
class AdvancedAuctionProcessedItems(Extensible):
    """`AdvancedAuctionProcessedItems` of the API."""

    catalog_id: str | None = None
    items: list[AdvancedAuctionItemsSubmitRecord] | None = None
