"""`ItemResponseType1` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_item_error_response import CatalogsCreativeAssetsItemErrorResponse
from .catalogs_hotel_item_error_response import CatalogsHotelItemErrorResponse
from .catalogs_retail_item_error_response import CatalogsRetailItemErrorResponse

if TYPE_CHECKING:
    ItemResponseType1: TypeAlias = (
        CatalogsRetailItemErrorResponse
        | CatalogsHotelItemErrorResponse
        | CatalogsCreativeAssetsItemErrorResponse
        | unions.Unknown
    )
else:
    ItemResponseType1 = unions.tagged(
        CatalogsRetailItemErrorResponse,
        CatalogsHotelItemErrorResponse,
        CatalogsCreativeAssetsItemErrorResponse,
    )
