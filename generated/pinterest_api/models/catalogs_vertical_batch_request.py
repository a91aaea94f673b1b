"""`CatalogsVerticalBatchRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_batch_request import CatalogsCreativeAssetsBatchRequest
from .catalogs_hotel_batch_request import CatalogsHotelBatchRequest
from .catalogs_retail_batch_request import CatalogsRetailBatchRequest

if TYPE_CHECKING:
    from .catalogs_creative_assets_batch_request import CatalogsCreativeAssetsBatchRequestDict
    from .catalogs_hotel_batch_request import CatalogsHotelBatchRequestDict
    from .catalogs_retail_batch_request import CatalogsRetailBatchRequestDict

    CatalogsVerticalBatchRequest: TypeAlias = (
        CatalogsRetailBatchRequest
        | CatalogsHotelBatchRequest
        | CatalogsCreativeAssetsBatchRequest
        | unions.Unknown
    )
    CatalogsVerticalBatchRequestDict: TypeAlias = (
        CatalogsRetailBatchRequestDict
        | CatalogsHotelBatchRequestDict
        | CatalogsCreativeAssetsBatchRequestDict
    )
else:
    CatalogsVerticalBatchRequest = unions.tagged(
        CatalogsRetailBatchRequest,
        CatalogsHotelBatchRequest,
        CatalogsCreativeAssetsBatchRequest,
    )
    CatalogsVerticalBatchRequestDict = dict
