"""`CatalogsProductGroupFilters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_product_group_filters_all_of import (
        CatalogsProductGroupFiltersAllOf,
        CatalogsProductGroupFiltersAllOfDict,
    )
    from .catalogs_product_group_filters_any_of import (
        CatalogsProductGroupFiltersAnyOf,
        CatalogsProductGroupFiltersAnyOfDict,
    )

    CatalogsProductGroupFilters: TypeAlias = (
        CatalogsProductGroupFiltersAnyOf | CatalogsProductGroupFiltersAllOf | unions.Unknown
    )
    CatalogsProductGroupFiltersDict: TypeAlias = (
        CatalogsProductGroupFiltersAnyOfDict | CatalogsProductGroupFiltersAllOfDict
    )
else:
    CatalogsProductGroupFiltersDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsProductGroupFilters":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_product_group_filters_all_of import CatalogsProductGroupFiltersAllOf
    from .catalogs_product_group_filters_any_of import CatalogsProductGroupFiltersAnyOf

    made = unions.one_of(
        CatalogsProductGroupFiltersAnyOf,
        CatalogsProductGroupFiltersAllOf,
    )
    return globals().setdefault(name, made)
