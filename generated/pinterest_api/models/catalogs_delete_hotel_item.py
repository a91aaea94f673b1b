from __future__ import annotations

from typing import ClassVar, Literal, TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsDeleteHotelItem(Constructible):
    """`CatalogsDeleteHotelItem` of the API."""

    operation: ClassVar[Literal["DELETE"]] = "DELETE"
    """Says which of several models this one is."""
    hotel_id: str

    _TAG = ("operation", "DELETE")


class CatalogsDeleteHotelItemDict(TypedDict):
    """Fields of `CatalogsDeleteHotelItem`, as a dict or as keyword arguments."""

    operation: Literal["DELETE"]
    hotel_id: str


rules.bind(
    CatalogsDeleteHotelItem,
    {
        "hotel_id": checks.text(),
    },
)
