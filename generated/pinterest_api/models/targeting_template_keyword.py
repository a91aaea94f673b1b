from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .match_type import MatchType


def _to_match_type(value: MatchType | str | Unset) -> MatchType | Unset:
    converted: MatchType | Unset = coerce.choice(value, MatchType)
    return converted


@define(kw_only=True)
class TargetingTemplateKeyword(ExtensibleRequest):
    """`TargetingTemplateKeyword` of the API."""

    match_type: MatchType | Unset = structs.field(default=UNSET, converter=_to_match_type)
    value: str | Unset = UNSET


class TargetingTemplateKeywordDict(RequestDict):
    """Fields of `TargetingTemplateKeyword`, as a dict or as keyword arguments."""

    match_type: NotRequired[MatchType | str | Unset]
    value: NotRequired[str | Unset]


rules.bind(
    TargetingTemplateKeyword,
    {
        "match_type": checks.choice(MatchType),
        "value": checks.text(),
    },
)
