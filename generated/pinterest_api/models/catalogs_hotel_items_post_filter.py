from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_hotel_ids(value: Iterable[str]) -> list[str]:
    converted: list[str] = coerce.items(value)
    return converted


@define(kw_only=True)
class CatalogsHotelItemsPostFilter(ExtensibleRequest):
    """`CatalogsHotelItemsPostFilter` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    catalog_id: str | Unset = UNSET
    hotel_ids: list[str] = structs.field(converter=_to_hotel_ids)

    _TAG = ("catalog_type", "HOTEL")


class CatalogsHotelItemsPostFilterDict(RequestDict):
    """Fields of `CatalogsHotelItemsPostFilter`, as a dict or as keyword arguments."""

    catalog_type: Literal["HOTEL"]
    catalog_id: NotRequired[str | Unset]
    hotel_ids: Iterable[str]


rules.bind(
    CatalogsHotelItemsPostFilter,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "hotel_ids": checks.items(checks.text(), min_items=1, max_items=1000),
    },
)
