"""`CatalogsAvailableFilterValues` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_available_filter_values import (
    CatalogsCreativeAssetsAvailableFilterValues,
)
from .catalogs_hotel_available_filter_values import CatalogsHotelAvailableFilterValues
from .catalogs_retail_available_filter_values import CatalogsRetailAvailableFilterValues

if TYPE_CHECKING:
    CatalogsAvailableFilterValues: TypeAlias = (
        CatalogsRetailAvailableFilterValues
        | CatalogsHotelAvailableFilterValues
        | CatalogsCreativeAssetsAvailableFilterValues
        | unions.Unknown
    )
else:
    CatalogsAvailableFilterValues = unions.tagged(
        CatalogsRetailAvailableFilterValues,
        CatalogsHotelAvailableFilterValues,
        CatalogsCreativeAssetsAvailableFilterValues,
    )
