"""`CatalogsHotelProductGroupFilters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_hotel_product_group_filters_all_of import (
        CatalogsHotelProductGroupFiltersAllOf,
        CatalogsHotelProductGroupFiltersAllOfDict,
    )
    from .catalogs_hotel_product_group_filters_any_of import (
        CatalogsHotelProductGroupFiltersAnyOf,
        CatalogsHotelProductGroupFiltersAnyOfDict,
    )

    CatalogsHotelProductGroupFilters: TypeAlias = (
        CatalogsHotelProductGroupFiltersAnyOf
        | CatalogsHotelProductGroupFiltersAllOf
        | unions.Unknown
    )
    CatalogsHotelProductGroupFiltersDict: TypeAlias = (
        CatalogsHotelProductGroupFiltersAnyOfDict | CatalogsHotelProductGroupFiltersAllOfDict
    )
else:
    CatalogsHotelProductGroupFiltersDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsHotelProductGroupFilters":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_hotel_product_group_filters_all_of import CatalogsHotelProductGroupFiltersAllOf
    from .catalogs_hotel_product_group_filters_any_of import CatalogsHotelProductGroupFiltersAnyOf

    made = unions.one_of(
        CatalogsHotelProductGroupFiltersAnyOf,
        CatalogsHotelProductGroupFiltersAllOf,
    )
    return globals().setdefault(name, made)
