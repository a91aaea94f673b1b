from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .item_attributes_request import ItemAttributesRequest, ItemAttributesRequestDict


def _to_attributes(
    value: ItemAttributesRequest | ItemAttributesRequestDict,
) -> ItemAttributesRequest:
    converted: ItemAttributesRequest = coerce.model(value, ItemAttributesRequest)
    return converted


@define(kw_only=True)
class CatalogsCreateRetailItem(ExtensibleRequest):
    """`CatalogsCreateRetailItem` of the API."""

    operation: ClassVar[Literal["CREATE"]] = "CREATE"
    """Says which of several models this one is."""
    attributes: ItemAttributesRequest = structs.field(converter=_to_attributes)
    item_id: str

    _TAG = ("operation", "CREATE")


class CatalogsCreateRetailItemDict(RequestDict):
    """Fields of `CatalogsCreateRetailItem`, as a dict or as keyword arguments."""

    operation: Literal["CREATE"]
    attributes: ItemAttributesRequest | ItemAttributesRequestDict
    item_id: str


rules.bind(
    CatalogsCreateRetailItem,
    {
        "attributes": checks.model(ItemAttributesRequest),
        "item_id": checks.text(),
    },
)
