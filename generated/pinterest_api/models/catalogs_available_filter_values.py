"""`CatalogsAvailableFilterValues` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_available_filter_values import (
        CatalogsCreativeAssetsAvailableFilterValues,
    )
    from .catalogs_hotel_available_filter_values import CatalogsHotelAvailableFilterValues
    from .catalogs_retail_available_filter_values import CatalogsRetailAvailableFilterValues

    CatalogsAvailableFilterValues: TypeAlias = (
        CatalogsRetailAvailableFilterValues
        | CatalogsHotelAvailableFilterValues
        | CatalogsCreativeAssetsAvailableFilterValues
        | unions.Unknown
    )


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsAvailableFilterValues":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_available_filter_values import (
        CatalogsCreativeAssetsAvailableFilterValues,
    )
    from .catalogs_hotel_available_filter_values import CatalogsHotelAvailableFilterValues
    from .catalogs_retail_available_filter_values import CatalogsRetailAvailableFilterValues

    made = unions.tagged(
        CatalogsRetailAvailableFilterValues,
        CatalogsHotelAvailableFilterValues,
        CatalogsCreativeAssetsAvailableFilterValues,
    )
    return globals().setdefault(name, made)
