"""`ItemsBatchPostBody` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_batch_request import (
        CatalogsCreativeAssetsBatchRequest,
        CatalogsCreativeAssetsBatchRequestDict,
    )
    from .catalogs_hotel_batch_request import (
        CatalogsHotelBatchRequest,
        CatalogsHotelBatchRequestDict,
    )
    from .catalogs_items_create_batch_request import (
        CatalogsItemsCreateBatchRequest,
        CatalogsItemsCreateBatchRequestDict,
    )
    from .catalogs_items_delete_batch_request import (
        CatalogsItemsDeleteBatchRequest,
        CatalogsItemsDeleteBatchRequestDict,
    )
    from .catalogs_items_delete_discontinued_batch_request import (
        CatalogsItemsDeleteDiscontinuedBatchRequest,
        CatalogsItemsDeleteDiscontinuedBatchRequestDict,
    )
    from .catalogs_items_update_batch_request import (
        CatalogsItemsUpdateBatchRequest,
        CatalogsItemsUpdateBatchRequestDict,
    )
    from .catalogs_items_upsert_batch_request import (
        CatalogsItemsUpsertBatchRequest,
        CatalogsItemsUpsertBatchRequestDict,
    )
    from .catalogs_retail_batch_request import (
        CatalogsRetailBatchRequest,
        CatalogsRetailBatchRequestDict,
    )

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
    ItemsBatchPostBodyDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "ItemsBatchPostBody":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
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

    made = unions.one_of(
        CatalogsRetailBatchRequest,
        CatalogsHotelBatchRequest,
        CatalogsCreativeAssetsBatchRequest,
        CatalogsItemsUpdateBatchRequest,
        CatalogsItemsUpsertBatchRequest,
        CatalogsItemsCreateBatchRequest,
        CatalogsItemsDeleteDiscontinuedBatchRequest,
        CatalogsItemsDeleteBatchRequest,
    )
    return globals().setdefault(name, made)
