"""`ItemBatchRecord` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .item_create_batch_record import ItemCreateBatchRecord, ItemCreateBatchRecordDict
    from .item_delete_batch_record import ItemDeleteBatchRecord, ItemDeleteBatchRecordDict
    from .item_delete_discontinued_batch_record import (
        ItemDeleteDiscontinuedBatchRecord,
        ItemDeleteDiscontinuedBatchRecordDict,
    )
    from .item_update_batch_record import ItemUpdateBatchRecord, ItemUpdateBatchRecordDict
    from .item_upsert_batch_record import ItemUpsertBatchRecord, ItemUpsertBatchRecordDict

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
    ItemBatchRecordDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "ItemBatchRecord":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .item_create_batch_record import ItemCreateBatchRecord
    from .item_delete_batch_record import ItemDeleteBatchRecord
    from .item_delete_discontinued_batch_record import ItemDeleteDiscontinuedBatchRecord
    from .item_update_batch_record import ItemUpdateBatchRecord
    from .item_upsert_batch_record import ItemUpsertBatchRecord

    made = unions.one_of(
        ItemCreateBatchRecord,
        ItemDeleteDiscontinuedBatchRecord,
        ItemUpdateBatchRecord,
        ItemUpsertBatchRecord,
        ItemDeleteBatchRecord,
    )
    return globals().setdefault(name, made)
