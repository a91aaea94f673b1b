from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_item_ids(value: Iterable[str]) -> list[str]:
    converted: list[str] = coerce.items(value)
    return converted


@define(kw_only=True)
class CatalogsRetailItemsPostFilter(ExtensibleRequest):
    """`CatalogsRetailItemsPostFilter` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    catalog_id: str | Unset = UNSET
    item_ids: list[str] = structs.field(converter=_to_item_ids)

    _TAG = ("catalog_type", "RETAIL")


class CatalogsRetailItemsPostFilterDict(RequestDict):
    """Fields of `CatalogsRetailItemsPostFilter`, as a dict or as keyword arguments."""

    catalog_type: Literal["RETAIL"]
    catalog_id: NotRequired[str | Unset]
    item_ids: Iterable[str]


rules.bind(
    CatalogsRetailItemsPostFilter,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "item_ids": checks.items(checks.text(), min_items=1, max_items=1000),
    },
)
