from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class ItemDeleteDiscontinuedBatchRecord(ExtensibleRequest):
    """`ItemDeleteDiscontinuedBatchRecord` of the API."""

    item_id: str | Unset = UNSET


class ItemDeleteDiscontinuedBatchRecordDict(RequestDict):
    """Fields of `ItemDeleteDiscontinuedBatchRecord`, as a dict or as keyword arguments."""

    item_id: NotRequired[str | Unset]


rules.bind(
    ItemDeleteDiscontinuedBatchRecord,
    {
        "item_id": checks.text(),
    },
)
