from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_quantity(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class ConversionEventsDataItemCustomDataContentsItem(ExtensibleRequest):
    """`ConversionEventsDataItemCustomDataContentsItem` of the API."""

    id: str | Unset = UNSET
    item_brand: str | Unset = UNSET
    item_category: str | Unset = UNSET
    item_name: str | Unset = UNSET
    item_price: str | Unset = UNSET
    quantity: int | Unset = structs.field(default=UNSET, converter=_to_quantity)


class ConversionEventsDataItemCustomDataContentsItemDict(RequestDict):
    """Fields of `ConversionEventsDataItemCustomDataContentsItem`, as a dict or as keyword arguments."""

    id: NotRequired[str | Unset]
    item_brand: NotRequired[str | Unset]
    item_category: NotRequired[str | Unset]
    item_name: NotRequired[str | Unset]
    item_price: NotRequired[str | Unset]
    quantity: NotRequired[int | Unset]


rules.bind(
    ConversionEventsDataItemCustomDataContentsItem,
    {
        "id": checks.text(),
        "item_brand": checks.text(),
        "item_category": checks.text(),
        "item_name": checks.text(),
        "item_price": checks.text(),
        "quantity": checks.integer(),
    },
)
