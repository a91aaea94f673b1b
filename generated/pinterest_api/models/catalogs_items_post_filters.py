"""`CatalogsItemsPostFilters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_items_post_filter import (
        CatalogsCreativeAssetsItemsPostFilter,
        CatalogsCreativeAssetsItemsPostFilterDict,
    )
    from .catalogs_hotel_items_post_filter import (
        CatalogsHotelItemsPostFilter,
        CatalogsHotelItemsPostFilterDict,
    )
    from .catalogs_retail_items_post_filter import (
        CatalogsRetailItemsPostFilter,
        CatalogsRetailItemsPostFilterDict,
    )

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
    CatalogsItemsPostFiltersDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsItemsPostFilters":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_items_post_filter import CatalogsCreativeAssetsItemsPostFilter
    from .catalogs_hotel_items_post_filter import CatalogsHotelItemsPostFilter
    from .catalogs_retail_items_post_filter import CatalogsRetailItemsPostFilter

    made = unions.tagged(
        CatalogsRetailItemsPostFilter,
        CatalogsHotelItemsPostFilter,
        CatalogsCreativeAssetsItemsPostFilter,
    )
    return globals().setdefault(name, made)
