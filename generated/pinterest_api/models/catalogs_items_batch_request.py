"""`CatalogsItemsBatchRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
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
    CatalogsItemsBatchRequestDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsItemsBatchRequest":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_items_create_batch_request import CatalogsItemsCreateBatchRequest
    from .catalogs_items_delete_batch_request import CatalogsItemsDeleteBatchRequest
    from .catalogs_items_delete_discontinued_batch_request import (
        CatalogsItemsDeleteDiscontinuedBatchRequest,
    )
    from .catalogs_items_update_batch_request import CatalogsItemsUpdateBatchRequest
    from .catalogs_items_upsert_batch_request import CatalogsItemsUpsertBatchRequest

    made = unions.tagged(
        CatalogsItemsUpdateBatchRequest,
        CatalogsItemsUpsertBatchRequest,
        CatalogsItemsCreateBatchRequest,
        CatalogsItemsDeleteDiscontinuedBatchRequest,
        CatalogsItemsDeleteBatchRequest,
    )
    return globals().setdefault(name, made)
