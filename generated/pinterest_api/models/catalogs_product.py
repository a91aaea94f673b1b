"""`CatalogsProduct` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_product import CatalogsCreativeAssetsProduct
from .catalogs_hotel_product import CatalogsHotelProduct
from .catalogs_retail_product import CatalogsRetailProduct

if TYPE_CHECKING:
    CatalogsProduct: TypeAlias = (
        CatalogsRetailProduct
        | CatalogsHotelProduct
        | CatalogsCreativeAssetsProduct
        | unions.Unknown
    )
else:
    CatalogsProduct = unions.tagged(
        CatalogsRetailProduct,
        CatalogsHotelProduct,
        CatalogsCreativeAssetsProduct,
    )
