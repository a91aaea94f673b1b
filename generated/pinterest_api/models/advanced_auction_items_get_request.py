from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .advanced_auction_items_get_record import (
    AdvancedAuctionItemsGetRecord,
    AdvancedAuctionItemsGetRecordDict,
)


def _to_items(
    value: Iterable[AdvancedAuctionItemsGetRecord | AdvancedAuctionItemsGetRecordDict],
) -> list[AdvancedAuctionItemsGetRecord]:
    converted: list[AdvancedAuctionItemsGetRecord] = coerce.items(
        value, lambda item: coerce.model(item, AdvancedAuctionItemsGetRecord)
    )
    return converted


@define(kw_only=True)
class AdvancedAuctionItemsGetRequest(ExtensibleRequest):
    """`AdvancedAuctionItemsGetRequest` of the API."""

    catalog_id: str
    items: list[AdvancedAuctionItemsGetRecord] = structs.field(converter=_to_items)


class AdvancedAuctionItemsGetRequestDict(RequestDict):
    """Fields of `AdvancedAuctionItemsGetRequest`, as a dict or as keyword arguments."""

    catalog_id: str
    items: Iterable[AdvancedAuctionItemsGetRecord | AdvancedAuctionItemsGetRecordDict]


rules.bind(
    AdvancedAuctionItemsGetRequest,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "items": checks.items(
            checks.model(AdvancedAuctionItemsGetRecord), min_items=1, max_items=10000
        ),
    },
)
