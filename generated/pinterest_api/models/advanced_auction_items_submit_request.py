from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .advanced_auction_items_submit_record import (
    AdvancedAuctionItemsSubmitRecord,
    AdvancedAuctionItemsSubmitRecordDict,
)


def _to_items(
    value: Iterable[AdvancedAuctionItemsSubmitRecord | AdvancedAuctionItemsSubmitRecordDict],
) -> list[AdvancedAuctionItemsSubmitRecord]:
    converted: list[AdvancedAuctionItemsSubmitRecord] = coerce.items(
        value, lambda item: coerce.variant(item, AdvancedAuctionItemsSubmitRecord)
    )
    return converted


@define(kw_only=True)
class AdvancedAuctionItemsSubmitRequest(ExtensibleRequest):
    """`AdvancedAuctionItemsSubmitRequest` of the API."""

    catalog_id: str
    items: list[AdvancedAuctionItemsSubmitRecord] = structs.field(converter=_to_items)


class AdvancedAuctionItemsSubmitRequestDict(RequestDict):
    """Fields of `AdvancedAuctionItemsSubmitRequest`, as a dict or as keyword arguments."""

    catalog_id: str
    items: Iterable[AdvancedAuctionItemsSubmitRecord | AdvancedAuctionItemsSubmitRecordDict]


rules.bind(
    AdvancedAuctionItemsSubmitRequest,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "items": checks.items(
            checks.variant(AdvancedAuctionItemsSubmitRecord), min_items=1, max_items=10000
        ),
    },
)
