"""`CatalogsProductGroupFilters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_product_group_filters_all_of import CatalogsProductGroupFiltersAllOf
from .catalogs_product_group_filters_any_of import CatalogsProductGroupFiltersAnyOf

if TYPE_CHECKING:
    from .catalogs_product_group_filters_all_of import CatalogsProductGroupFiltersAllOfDict
    from .catalogs_product_group_filters_any_of import CatalogsProductGroupFiltersAnyOfDict

    CatalogsProductGroupFilters: TypeAlias = (
        CatalogsProductGroupFiltersAnyOf | CatalogsProductGroupFiltersAllOf | unions.Unknown
    )
    CatalogsProductGroupFiltersDict: TypeAlias = (
        CatalogsProductGroupFiltersAnyOfDict | CatalogsProductGroupFiltersAllOfDict
    )
else:
    CatalogsProductGroupFilters = unions.one_of(
        CatalogsProductGroupFiltersAnyOf,
        CatalogsProductGroupFiltersAllOf,
    )
    CatalogsProductGroupFiltersDict = dict
