"""`CatalogsItemsPostFilters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_items_post_filter import CatalogsCreativeAssetsItemsPostFilter
from .catalogs_hotel_items_post_filter import CatalogsHotelItemsPostFilter
from .catalogs_retail_items_post_filter import CatalogsRetailItemsPostFilter

if TYPE_CHECKING:
    from .catalogs_creative_assets_items_post_filter import (
        CatalogsCreativeAssetsItemsPostFilterDict,
    )
    from .catalogs_hotel_items_post_filter import CatalogsHotelItemsPostFilterDict
    from .catalogs_retail_items_post_filter import CatalogsRetailItemsPostFilterDict

    CatalogsItemsPostFilters: TypeAlias = (
        CatalogsRetailItemsPostFilter
        | CatalogsHotelItemsPostFilter
        | CatalogsCreativeAssetsItemsPostFilter
        | unions.Unknown
    )
    CatalogsItemsPostFiltersDict: TypeAlias = (
        CatalogsRetailItemsPostFilterDict
        | CatalogsHotelItemsPostFilterDict
        | CatalogsCreativeAssetsItemsPostFilterDict
    )
else:
    CatalogsItemsPostFilters = unions.tagged(
        CatalogsRetailItemsPostFilter,
        CatalogsHotelItemsPostFilter,
        CatalogsCreativeAssetsItemsPostFilter,
    )
    CatalogsItemsPostFiltersDict = dict
