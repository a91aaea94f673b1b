from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_hotel_attributes import CatalogsHotelAttributes, CatalogsHotelAttributesDict


def _to_attributes(
    value: CatalogsHotelAttributes | CatalogsHotelAttributesDict,
) -> CatalogsHotelAttributes:
    converted: CatalogsHotelAttributes = coerce.model(value, CatalogsHotelAttributes)
    return converted


@define(kw_only=True)
class CatalogsCreateHotelItem(ExtensibleRequest):
    """`CatalogsCreateHotelItem` of the API."""

    operation: ClassVar[Literal["CREATE"]] = "CREATE"
    """Says which of several models this one is."""
    attributes: CatalogsHotelAttributes = structs.field(converter=_to_attributes)
    hotel_id: str

    _TAG = ("operation", "CREATE")


class CatalogsCreateHotelItemDict(RequestDict):
    """Fields of `CatalogsCreateHotelItem`, as a dict or as keyword arguments."""

    operation: Literal["CREATE"]
    attributes: CatalogsHotelAttributes | CatalogsHotelAttributesDict
    hotel_id: str


rules.bind(
    CatalogsCreateHotelItem,
    {
        "attributes": checks.model(CatalogsHotelAttributes),
        "hotel_id": checks.text(),
    },
)
