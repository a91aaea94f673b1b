"""`ItemBatchRecord` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .item_create_batch_record import ItemCreateBatchRecord
from .item_delete_batch_record import ItemDeleteBatchRecord
from .item_delete_discontinued_batch_record import ItemDeleteDiscontinuedBatchRecord
from .item_update_batch_record import ItemUpdateBatchRecord
from .item_upsert_batch_record import ItemUpsertBatchRecord

if TYPE_CHECKING:
    from .item_create_batch_record import ItemCreateBatchRecordDict
    from .item_delete_batch_record import ItemDeleteBatchRecordDict
    from .item_delete_discontinued_batch_record import ItemDeleteDiscontinuedBatchRecordDict
    from .item_update_batch_record import ItemUpdateBatchRecordDict
    from .item_upsert_batch_record import ItemUpsertBatchRecordDict

    ItemBatchRecord: TypeAlias = (
        ItemCreateBatchRecord
        | ItemDeleteDiscontinuedBatchRecord
        | ItemUpdateBatchRecord
        | ItemUpsertBatchRecord
        | ItemDeleteBatchRecord
        | unions.Unknown
    )
    ItemBatchRecordDict: TypeAlias = (
        ItemCreateBatchRecordDict
        | ItemDeleteDiscontinuedBatchRecordDict
        | ItemUpdateBatchRecordDict
        | ItemUpsertBatchRecordDict
        | ItemDeleteBatchRecordDict
    )
else:
    ItemBatchRecord = unions.one_of(
        ItemCreateBatchRecord,
        ItemDeleteDiscontinuedBatchRecord,
        ItemUpdateBatchRecord,
        ItemUpsertBatchRecord,
        ItemDeleteBatchRecord,
    )
    ItemBatchRecordDict = dict
