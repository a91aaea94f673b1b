from __future__ import annotations

from typing import NotRequired, TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, Unset


@define(kw_only=True)
class ItemDeleteDiscontinuedBatchRecord(Constructible):
    """`ItemDeleteDiscontinuedBatchRecord` of the API."""

    item_id: str | Unset = UNSET


class ItemDeleteDiscontinuedBatchRecordDict(TypedDict):
    """Fields of `ItemDeleteDiscontinuedBatchRecord`, as a dict or as keyword arguments."""

    item_id: NotRequired[str | Unset]


rules.bind(
    ItemDeleteDiscontinuedBatchRecord,
    {
        "item_id": checks.text(),
    },
)
