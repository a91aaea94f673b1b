"""`CatalogsProductGroupProductCountsVertical` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_product_group_product_counts import (
    CatalogsCreativeAssetsProductGroupProductCounts,
)
from .catalogs_hotel_product_group_product_counts import CatalogsHotelProductGroupProductCounts
from .catalogs_retail_product_group_product_counts import CatalogsRetailProductGroupProductCounts

if TYPE_CHECKING:
    CatalogsProductGroupProductCountsVertical: TypeAlias = (
        CatalogsRetailProductGroupProductCounts
        | CatalogsHotelProductGroupProductCounts
        | CatalogsCreativeAssetsProductGroupProductCounts
        | unions.Unknown
    )
else:
    CatalogsProductGroupProductCountsVertical = unions.tagged(
        CatalogsRetailProductGroupProductCounts,
        CatalogsHotelProductGroupProductCounts,
        CatalogsCreativeAssetsProductGroupProductCounts,
    )
