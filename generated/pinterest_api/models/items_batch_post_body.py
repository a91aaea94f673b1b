"""`ItemsBatchPostBody` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_batch_request import CatalogsCreativeAssetsBatchRequest
from .catalogs_hotel_batch_request import CatalogsHotelBatchRequest
from .catalogs_items_create_batch_request import CatalogsItemsCreateBatchRequest
from .catalogs_items_delete_batch_request import CatalogsItemsDeleteBatchRequest
from .catalogs_items_delete_discontinued_batch_request import (
    CatalogsItemsDeleteDiscontinuedBatchRequest,
)
from .catalogs_items_update_batch_request import CatalogsItemsUpdateBatchRequest
from .catalogs_items_upsert_batch_request import CatalogsItemsUpsertBatchRequest
from .catalogs_retail_batch_request import CatalogsRetailBatchRequest

if TYPE_CHECKING:
    from .catalogs_creative_assets_batch_request import CatalogsCreativeAssetsBatchRequestDict
    from .catalogs_hotel_batch_request import CatalogsHotelBatchRequestDict
    from .catalogs_items_create_batch_request import CatalogsItemsCreateBatchRequestDict
    from .catalogs_items_delete_batch_request import CatalogsItemsDeleteBatchRequestDict
    from .catalogs_items_delete_discontinued_batch_request import (
        CatalogsItemsDeleteDiscontinuedBatchRequestDict,
    )
    from .catalogs_items_update_batch_request import CatalogsItemsUpdateBatchRequestDict
    from .catalogs_items_upsert_batch_request import CatalogsItemsUpsertBatchRequestDict
    from .catalogs_retail_batch_request import CatalogsRetailBatchRequestDict

    ItemsBatchPostBody: TypeAlias = (
        CatalogsRetailBatchRequest
        | CatalogsHotelBatchRequest
        | CatalogsCreativeAssetsBatchRequest
        | CatalogsItemsUpdateBatchRequest
        | CatalogsItemsUpsertBatchRequest
        | CatalogsItemsCreateBatchRequest
        | CatalogsItemsDeleteDiscontinuedBatchRequest
        | CatalogsItemsDeleteBatchRequest
        | unions.Unknown
    )
    ItemsBatchPostBodyDict: TypeAlias = (
        CatalogsRetailBatchRequestDict
        | CatalogsHotelBatchRequestDict
        | CatalogsCreativeAssetsBatchRequestDict
        | CatalogsItemsUpdateBatchRequestDict
        | CatalogsItemsUpsertBatchRequestDict
        | CatalogsItemsCreateBatchRequestDict
        | CatalogsItemsDeleteDiscontinuedBatchRequestDict
        | CatalogsItemsDeleteBatchRequestDict
    )
else:
    ItemsBatchPostBody = unions.one_of(
        CatalogsRetailBatchRequest,
        CatalogsHotelBatchRequest,
        CatalogsCreativeAssetsBatchRequest,
        CatalogsItemsUpdateBatchRequest,
        CatalogsItemsUpsertBatchRequest,
        CatalogsItemsCreateBatchRequest,
        CatalogsItemsDeleteDiscontinuedBatchRequest,
        CatalogsItemsDeleteBatchRequest,
    )
    ItemsBatchPostBodyDict = dict
