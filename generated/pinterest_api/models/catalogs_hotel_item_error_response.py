from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .item_validation_event import ItemValidationEvent


@define(kw_only=True)
class CatalogsHotelItemErrorResponse(Extensible):
    """`CatalogsHotelItemErrorResponse` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    errors: list[ItemValidationEvent]
    hotel_id: str | None = None

    _TAG = ("catalog_type", "HOTEL")
