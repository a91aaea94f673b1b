"""`CatalogsCreativeAssetsProductGroupFilters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_product_group_filters_all_of import (
        CatalogsCreativeAssetsProductGroupFiltersAllOf,
        CatalogsCreativeAssetsProductGroupFiltersAllOfDict,
    )
    from .catalogs_creative_assets_product_group_filters_any_of import (
        CatalogsCreativeAssetsProductGroupFiltersAnyOf,
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
    CatalogsCreativeAssetsProductGroupFiltersDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsCreativeAssetsProductGroupFilters":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_product_group_filters_all_of import (
        CatalogsCreativeAssetsProductGroupFiltersAllOf,
    )
    from .catalogs_creative_assets_product_group_filters_any_of import (
        CatalogsCreativeAssetsProductGroupFiltersAnyOf,
    )

    made = unions.one_of(
        CatalogsCreativeAssetsProductGroupFiltersAnyOf,
        CatalogsCreativeAssetsProductGroupFiltersAllOf,
    )
    return globals().setdefault(name, made)
