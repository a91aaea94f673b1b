from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_updatable_hotel_attributes import (
    CatalogsUpdatableHotelAttributes,
    CatalogsUpdatableHotelAttributesDict,
)


def _to_attributes(
    value: CatalogsUpdatableHotelAttributes | CatalogsUpdatableHotelAttributesDict,
) -> CatalogsUpdatableHotelAttributes:
    converted: CatalogsUpdatableHotelAttributes = coerce.model(
        value, CatalogsUpdatableHotelAttributes
    )
    return converted


@define(kw_only=True)
class CatalogsUpdateHotelItem(ExtensibleRequest):
    """`CatalogsUpdateHotelItem` of the API."""

    operation: ClassVar[Literal["UPDATE"]] = "UPDATE"
    """Says which of several models this one is."""
    attributes: CatalogsUpdatableHotelAttributes = structs.field(converter=_to_attributes)
    hotel_id: str

    _TAG = ("operation", "UPDATE")


class CatalogsUpdateHotelItemDict(RequestDict):
    """Fields of `CatalogsUpdateHotelItem`, as a dict or as keyword arguments."""

    operation: Literal["UPDATE"]
    attributes: CatalogsUpdatableHotelAttributes | CatalogsUpdatableHotelAttributesDict
    hotel_id: str


rules.bind(
    CatalogsUpdateHotelItem,
    {
        "attributes": checks.model(CatalogsUpdatableHotelAttributes),
        "hotel_id": checks.text(),
    },
)
