from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_hotel_product_metadata import CatalogsHotelProductMetadata
from .pin import Pin


@define(kw_only=True)
class CatalogsHotelProduct(Extensible):
    """`CatalogsHotelProduct` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    metadata: CatalogsHotelProductMetadata
    pin: Pin

    _TAG = ("catalog_type", "HOTEL")
