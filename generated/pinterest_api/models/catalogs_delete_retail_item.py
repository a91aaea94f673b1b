from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_last_updated_time(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class CatalogsDeleteRetailItem(ExtensibleRequest):
    """`CatalogsDeleteRetailItem` of the API."""

    operation: ClassVar[Literal["DELETE"]] = "DELETE"
    """Says which of several models this one is."""
    item_id: str
    last_updated_time: int | Unset = structs.field(default=UNSET, converter=_to_last_updated_time)

    _TAG = ("operation", "DELETE")


class CatalogsDeleteRetailItemDict(RequestDict):
    """Fields of `CatalogsDeleteRetailItem`, as a dict or as keyword arguments."""

    operation: Literal["DELETE"]
    item_id: str
    last_updated_time: NotRequired[int | Unset]


rules.bind(
    CatalogsDeleteRetailItem,
    {
        "item_id": checks.text(),
        "last_updated_time": checks.integer(),
    },
)
