from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_hotel_attributes import CatalogsHotelAttributes
from .pin import Pin


@define(kw_only=True)
class CatalogsHotelItemResponse(Extensible):
    """`CatalogsHotelItemResponse` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    attributes: CatalogsHotelAttributes | None = None
    hotel_id: str | None = None
    pins: list[Pin] | None = None

    _TAG = ("catalog_type", "HOTEL")
