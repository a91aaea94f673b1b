"""`CatalogsItemsFilters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_items_filter import CatalogsCreativeAssetsItemsFilter
from .catalogs_hotel_items_filter import CatalogsHotelItemsFilter
from .catalogs_retail_items_filter import CatalogsRetailItemsFilter

if TYPE_CHECKING:
    CatalogsItemsFilters: TypeAlias = (
        CatalogsRetailItemsFilter
        | CatalogsHotelItemsFilter
        | CatalogsCreativeAssetsItemsFilter
        | unions.Unknown
    )
else:
    CatalogsItemsFilters = unions.tagged(
        CatalogsRetailItemsFilter,
        CatalogsHotelItemsFilter,
        CatalogsCreativeAssetsItemsFilter,
    )
