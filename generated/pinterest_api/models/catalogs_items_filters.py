"""`CatalogsItemsFilters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_items_filter import CatalogsCreativeAssetsItemsFilter
    from .catalogs_hotel_items_filter import CatalogsHotelItemsFilter
    from .catalogs_retail_items_filter import CatalogsRetailItemsFilter

    CatalogsItemsFilters: TypeAlias = (
        CatalogsRetailItemsFilter
        | CatalogsHotelItemsFilter
        | CatalogsCreativeAssetsItemsFilter
        | unions.Unknown
    )


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsItemsFilters":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_items_filter import CatalogsCreativeAssetsItemsFilter
    from .catalogs_hotel_items_filter import CatalogsHotelItemsFilter
    from .catalogs_retail_items_filter import CatalogsRetailItemsFilter

    made = unions.tagged(
        CatalogsRetailItemsFilter,
        CatalogsHotelItemsFilter,
        CatalogsCreativeAssetsItemsFilter,
    )
    return globals().setdefault(name, made)
