from __future__ import annotations

from typing import NotRequired, TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, Unset


@define(kw_only=True)
class ItemDeleteBatchRecord(Constructible):
    """`ItemDeleteBatchRecord` of the API."""

    item_id: str | Unset = UNSET


class ItemDeleteBatchRecordDict(TypedDict):
    """Fields of `ItemDeleteBatchRecord`, as a dict or as keyword arguments."""

    item_id: NotRequired[str | Unset]


rules.bind(
    ItemDeleteBatchRecord,
    {
        "item_id": checks.text(),
    },
)
