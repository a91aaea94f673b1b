from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class ItemDeleteBatchRecord(ExtensibleRequest):
    """`ItemDeleteBatchRecord` of the API."""

    item_id: str | Unset = UNSET


class ItemDeleteBatchRecordDict(RequestDict):
    """Fields of `ItemDeleteBatchRecord`, as a dict or as keyword arguments."""

    item_id: NotRequired[str | Unset]


rules.bind(
    ItemDeleteBatchRecord,
    {
        "item_id": checks.text(),
    },
)
