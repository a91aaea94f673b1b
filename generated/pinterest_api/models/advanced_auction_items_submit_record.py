"""`AdvancedAuctionItemsSubmitRecord` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .advanced_auction_items_submit_delete_record import AdvancedAuctionItemsSubmitDeleteRecord
from .advanced_auction_items_submit_upsert_record import AdvancedAuctionItemsSubmitUpsertRecord

if TYPE_CHECKING:
    from .advanced_auction_items_submit_delete_record import (
        AdvancedAuctionItemsSubmitDeleteRecordDict,
    )
    from .advanced_auction_items_submit_upsert_record import (
        AdvancedAuctionItemsSubmitUpsertRecordDict,
    )

    AdvancedAuctionItemsSubmitRecord: TypeAlias = (
        AdvancedAuctionItemsSubmitUpsertRecord
        | AdvancedAuctionItemsSubmitDeleteRecord
        | unions.Unknown
    )
    AdvancedAuctionItemsSubmitRecordDict: TypeAlias = (
        AdvancedAuctionItemsSubmitUpsertRecordDict | AdvancedAuctionItemsSubmitDeleteRecordDict
    )
else:
    AdvancedAuctionItemsSubmitRecord = unions.tagged(
        AdvancedAuctionItemsSubmitUpsertRecord,
        AdvancedAuctionItemsSubmitDeleteRecord,
    )
    AdvancedAuctionItemsSubmitRecordDict = dict
