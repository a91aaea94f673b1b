from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .match_type_response import MatchTypeResponse


def _to_bid(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_match_type(value: MatchTypeResponse | str | None) -> MatchTypeResponse | None:
    converted: MatchTypeResponse | None = coerce.choice(value, MatchTypeResponse)
    return converted


@define(kw_only=True)
class KeywordsCommon(ExtensibleRequest):
    """`KeywordsCommon` of the API."""

    bid: int | None | Unset = structs.field(default=UNSET, converter=_to_bid)
    match_type: MatchTypeResponse | None = structs.field(converter=_to_match_type)
    value: str


class KeywordsCommonDict(RequestDict):
    """Fields of `KeywordsCommon`, as a dict or as keyword arguments."""

    bid: NotRequired[int | None | Unset]
    match_type: MatchTypeResponse | str | None
    value: str


rules.bind(
    KeywordsCommon,
    {
        "bid": checks.nullable(checks.integer()),
        "match_type": checks.nullable(checks.choice(MatchTypeResponse)),
        "value": checks.text(),
    },
)
