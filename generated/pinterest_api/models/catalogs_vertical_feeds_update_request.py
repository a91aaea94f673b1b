"""`CatalogsVerticalFeedsUpdateRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_feeds_update_request import CatalogsCreativeAssetsFeedsUpdateRequest
from .catalogs_hotel_feeds_update_request import CatalogsHotelFeedsUpdateRequest
from .catalogs_retail_feeds_update_request import CatalogsRetailFeedsUpdateRequest

if TYPE_CHECKING:
    from .catalogs_creative_assets_feeds_update_request import (
        CatalogsCreativeAssetsFeedsUpdateRequestDict,
    )
    from .catalogs_hotel_feeds_update_request import CatalogsHotelFeedsUpdateRequestDict
    from .catalogs_retail_feeds_update_request import CatalogsRetailFeedsUpdateRequestDict

    CatalogsVerticalFeedsUpdateRequest: TypeAlias = (
        CatalogsRetailFeedsUpdateRequest
        | CatalogsHotelFeedsUpdateRequest
        | CatalogsCreativeAssetsFeedsUpdateRequest
        | unions.Unknown
    )
    CatalogsVerticalFeedsUpdateRequestDict: TypeAlias = (
        CatalogsRetailFeedsUpdateRequestDict
        | CatalogsHotelFeedsUpdateRequestDict
        | CatalogsCreativeAssetsFeedsUpdateRequestDict
    )
else:
    CatalogsVerticalFeedsUpdateRequest = unions.tagged(
        CatalogsRetailFeedsUpdateRequest,
        CatalogsHotelFeedsUpdateRequest,
        CatalogsCreativeAssetsFeedsUpdateRequest,
    )
    CatalogsVerticalFeedsUpdateRequestDict = dict
