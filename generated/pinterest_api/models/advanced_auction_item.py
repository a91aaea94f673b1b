from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .advanced_auction_bid_options import AdvancedAuctionBidOptions
from .country import Country
from .language import Language


@define(kw_only=True)
class AdvancedAuctionItem(Extensible):
    """`AdvancedAuctionItem` of the API."""

    country: Country
    item_id: str
    language: Language
    bid_options: AdvancedAuctionBidOptions
