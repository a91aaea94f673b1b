from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class CatalogsDeleteHotelItem(ExtensibleRequest):
    """`CatalogsDeleteHotelItem` of the API."""

    operation: ClassVar[Literal["DELETE"]] = "DELETE"
    """Says which of several models this one is."""
    hotel_id: str

    _TAG = ("operation", "DELETE")


class CatalogsDeleteHotelItemDict(RequestDict):
    """Fields of `CatalogsDeleteHotelItem`, as a dict or as keyword arguments."""

    operation: Literal["DELETE"]
    hotel_id: str


rules.bind(
    CatalogsDeleteHotelItem,
    {
        "hotel_id": checks.text(),
    },
)
