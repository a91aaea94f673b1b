"""`CatalogsCreativeAssetsProductGroupFilters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_product_group_filters_all_of import (
    CatalogsCreativeAssetsProductGroupFiltersAllOf,
)
from .catalogs_creative_assets_product_group_filters_any_of import (
    CatalogsCreativeAssetsProductGroupFiltersAnyOf,
)

if TYPE_CHECKING:
    from .catalogs_creative_assets_product_group_filters_all_of import (
        CatalogsCreativeAssetsProductGroupFiltersAllOfDict,
    )
    from .catalogs_creative_assets_product_group_filters_any_of import (
        CatalogsCreativeAssetsProductGroupFiltersAnyOfDict,
    )

    CatalogsCreativeAssetsProductGroupFilters: TypeAlias = (
        CatalogsCreativeAssetsProductGroupFiltersAnyOf
        | CatalogsCreativeAssetsProductGroupFiltersAllOf
        | unions.Unknown
    )
    CatalogsCreativeAssetsProductGroupFiltersDict: TypeAlias = (
        CatalogsCreativeAssetsProductGroupFiltersAnyOfDict
        | CatalogsCreativeAssetsProductGroupFiltersAllOfDict
    )
else:
    CatalogsCreativeAssetsProductGroupFilters = unions.one_of(
        CatalogsCreativeAssetsProductGroupFiltersAnyOf,
        CatalogsCreativeAssetsProductGroupFiltersAllOf,
    )
    CatalogsCreativeAssetsProductGroupFiltersDict = dict
