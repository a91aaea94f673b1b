from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_bid(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class KeywordUpdate(ExtensibleRequest):
    """`KeywordUpdate` of the API."""

    archived: bool | Unset = UNSET
    bid: int | None | Unset = structs.field(default=UNSET, converter=_to_bid)
    id: str


class KeywordUpdateDict(RequestDict):
    """Fields of `KeywordUpdate`, as a dict or as keyword arguments."""

    archived: NotRequired[bool | Unset]
    bid: NotRequired[int | None | Unset]
    id: str


rules.bind(
    KeywordUpdate,
    {
        "archived": checks.boolean,
        "bid": checks.nullable(checks.integer()),
        "id": checks.text(pattern="^\\d+\\Z"),
    },
)
