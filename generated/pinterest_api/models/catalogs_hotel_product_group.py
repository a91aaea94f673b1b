from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_hotel_product_group_filters import CatalogsHotelProductGroupFilters
from .catalogs_hotel_product_group_type import CatalogsHotelProductGroupType


@define(kw_only=True)
class CatalogsHotelProductGroup(Extensible):
    """`CatalogsHotelProductGroup` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    catalog_id: str
    created_at: int | None = None
    description: str | None = None
    filters: CatalogsHotelProductGroupFilters
    id: str
    name: str | None = None
    type: CatalogsHotelProductGroupType
    updated_at: int | None = None

    _TAG = ("catalog_type", "HOTEL")
