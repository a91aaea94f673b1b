from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_hotel_available_filter_values_catalogs_hotel_filter_values_map import (
    CatalogsHotelAvailableFilterValuesCatalogsHotelFilterValuesMap,
)


@define(kw_only=True)
class CatalogsHotelAvailableFilterValues(Extensible):
    """`CatalogsHotelAvailableFilterValues` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    filter_values: CatalogsHotelAvailableFilterValuesCatalogsHotelFilterValuesMap

    _TAG = ("catalog_type", "HOTEL")
