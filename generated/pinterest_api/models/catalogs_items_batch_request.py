"""`CatalogsItemsBatchRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_items_create_batch_request import CatalogsItemsCreateBatchRequest
from .catalogs_items_delete_batch_request import CatalogsItemsDeleteBatchRequest
from .catalogs_items_delete_discontinued_batch_request import (
    CatalogsItemsDeleteDiscontinuedBatchRequest,
)
from .catalogs_items_update_batch_request import CatalogsItemsUpdateBatchRequest
from .catalogs_items_upsert_batch_request import CatalogsItemsUpsertBatchRequest

if TYPE_CHECKING:
    from .catalogs_items_create_batch_request import CatalogsItemsCreateBatchRequestDict
    from .catalogs_items_delete_batch_request import CatalogsItemsDeleteBatchRequestDict
    from .catalogs_items_delete_discontinued_batch_request import (
        CatalogsItemsDeleteDiscontinuedBatchRequestDict,
    )
    from .catalogs_items_update_batch_request import CatalogsItemsUpdateBatchRequestDict
    from .catalogs_items_upsert_batch_request import CatalogsItemsUpsertBatchRequestDict

    CatalogsItemsBatchRequest: TypeAlias = (
        CatalogsItemsUpdateBatchRequest
        | CatalogsItemsUpsertBatchRequest
        | CatalogsItemsCreateBatchRequest
        | CatalogsItemsDeleteDiscontinuedBatchRequest
        | CatalogsItemsDeleteBatchRequest
        | unions.Unknown
    )
    CatalogsItemsBatchRequestDict: TypeAlias = (
        CatalogsItemsUpdateBatchRequestDict
        | CatalogsItemsUpsertBatchRequestDict
        | CatalogsItemsCreateBatchRequestDict
        | CatalogsItemsDeleteDiscontinuedBatchRequestDict
        | CatalogsItemsDeleteBatchRequestDict
    )
else:
    CatalogsItemsBatchRequest = unions.tagged(
        CatalogsItemsUpdateBatchRequest,
        CatalogsItemsUpsertBatchRequest,
        CatalogsItemsCreateBatchRequest,
        CatalogsItemsDeleteDiscontinuedBatchRequest,
        CatalogsItemsDeleteBatchRequest,
    )
    CatalogsItemsBatchRequestDict = dict
