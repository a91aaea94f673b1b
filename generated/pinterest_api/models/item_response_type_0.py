"""`ItemResponseType0` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_item_response import CatalogsCreativeAssetsItemResponse
from .catalogs_hotel_item_response import CatalogsHotelItemResponse
from .catalogs_retail_item_response import CatalogsRetailItemResponse

if TYPE_CHECKING:
    ItemResponseType0: TypeAlias = (
        CatalogsRetailItemResponse
        | CatalogsHotelItemResponse
        | CatalogsCreativeAssetsItemResponse
        | unions.Unknown
    )
else:
    ItemResponseType0 = unions.tagged(
        CatalogsRetailItemResponse,
        CatalogsHotelItemResponse,
        CatalogsCreativeAssetsItemResponse,
    )
