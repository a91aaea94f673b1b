"""`AdvancedAuctionItemsSubmitRecord` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .advanced_auction_items_submit_delete_record import (
        AdvancedAuctionItemsSubmitDeleteRecord,
        AdvancedAuctionItemsSubmitDeleteRecordDict,
    )
    from .advanced_auction_items_submit_upsert_record import (
        AdvancedAuctionItemsSubmitUpsertRecord,
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
    AdvancedAuctionItemsSubmitRecordDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "AdvancedAuctionItemsSubmitRecord":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .advanced_auction_items_submit_delete_record import AdvancedAuctionItemsSubmitDeleteRecord
    from .advanced_auction_items_submit_upsert_record import AdvancedAuctionItemsSubmitUpsertRecord

    made = unions.tagged(
        AdvancedAuctionItemsSubmitUpsertRecord,
        AdvancedAuctionItemsSubmitDeleteRecord,
    )
    return globals().setdefault(name, made)
