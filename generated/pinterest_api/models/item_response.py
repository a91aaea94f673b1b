"""`ItemResponse` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_item_error_response import CatalogsCreativeAssetsItemErrorResponse
from .catalogs_creative_assets_item_response import CatalogsCreativeAssetsItemResponse
from .catalogs_hotel_item_error_response import CatalogsHotelItemErrorResponse
from .catalogs_hotel_item_response import CatalogsHotelItemResponse
from .catalogs_retail_item_error_response import CatalogsRetailItemErrorResponse
from .catalogs_retail_item_response import CatalogsRetailItemResponse

if TYPE_CHECKING:
    ItemResponse: TypeAlias = (
        CatalogsRetailItemResponse
        | CatalogsHotelItemResponse
        | CatalogsCreativeAssetsItemResponse
        | CatalogsRetailItemErrorResponse
        | CatalogsHotelItemErrorResponse
        | CatalogsCreativeAssetsItemErrorResponse
        | unions.Unknown
    )
else:
    ItemResponse = unions.one_of(
        CatalogsRetailItemResponse,
        CatalogsHotelItemResponse,
        CatalogsCreativeAssetsItemResponse,
        CatalogsRetailItemErrorResponse,
        CatalogsHotelItemErrorResponse,
        CatalogsCreativeAssetsItemErrorResponse,
    )
