"""`CatalogsHotelProductGroupFilters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_hotel_product_group_filters_all_of import CatalogsHotelProductGroupFiltersAllOf
from .catalogs_hotel_product_group_filters_any_of import CatalogsHotelProductGroupFiltersAnyOf

if TYPE_CHECKING:
    from .catalogs_hotel_product_group_filters_all_of import (
        CatalogsHotelProductGroupFiltersAllOfDict,
    )
    from .catalogs_hotel_product_group_filters_any_of import (
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
    CatalogsHotelProductGroupFilters = unions.one_of(
        CatalogsHotelProductGroupFiltersAnyOf,
        CatalogsHotelProductGroupFiltersAllOf,
    )
    CatalogsHotelProductGroupFiltersDict = dict
