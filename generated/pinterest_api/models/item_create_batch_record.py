from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .item_attributes_request import ItemAttributesRequest, ItemAttributesRequestDict


def _to_attributes(
    value: ItemAttributesRequest | ItemAttributesRequestDict | Unset,
) -> ItemAttributesRequest | Unset:
    converted: ItemAttributesRequest | Unset = coerce.model(value, ItemAttributesRequest)
    return converted


@define(kw_only=True)
class ItemCreateBatchRecord(ExtensibleRequest):
    """`ItemCreateBatchRecord` of the API."""

    attributes: ItemAttributesRequest | Unset = structs.field(
        default=UNSET, converter=_to_attributes
    )
    item_id: str | Unset = UNSET


class ItemCreateBatchRecordDict(RequestDict):
    """Fields of `ItemCreateBatchRecord`, as a dict or as keyword arguments."""

    attributes: NotRequired[ItemAttributesRequest | ItemAttributesRequestDict | Unset]
    item_id: NotRequired[str | Unset]


rules.bind(
    ItemCreateBatchRecord,
    {
        "attributes": checks.model(ItemAttributesRequest),
        "item_id": checks.text(),
    },
)
