"""`CatalogsVerticalFeedsCreateRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_feeds_create_request import CatalogsCreativeAssetsFeedsCreateRequest
from .catalogs_hotel_feeds_create_request import CatalogsHotelFeedsCreateRequest
from .catalogs_retail_feeds_create_request import CatalogsRetailFeedsCreateRequest

if TYPE_CHECKING:
    from .catalogs_creative_assets_feeds_create_request import (
        CatalogsCreativeAssetsFeedsCreateRequestDict,
    )
    from .catalogs_hotel_feeds_create_request import CatalogsHotelFeedsCreateRequestDict
    from .catalogs_retail_feeds_create_request import CatalogsRetailFeedsCreateRequestDict

    CatalogsVerticalFeedsCreateRequest: TypeAlias = (
        CatalogsRetailFeedsCreateRequest
        | CatalogsHotelFeedsCreateRequest
        | CatalogsCreativeAssetsFeedsCreateRequest
        | unions.Unknown
    )
    CatalogsVerticalFeedsCreateRequestDict: TypeAlias = (
        CatalogsRetailFeedsCreateRequestDict
        | CatalogsHotelFeedsCreateRequestDict
        | CatalogsCreativeAssetsFeedsCreateRequestDict
    )
else:
    CatalogsVerticalFeedsCreateRequest = unions.tagged(
        CatalogsRetailFeedsCreateRequest,
        CatalogsHotelFeedsCreateRequest,
        CatalogsCreativeAssetsFeedsCreateRequest,
    )
    CatalogsVerticalFeedsCreateRequestDict = dict
