from __future__ import annotations

from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define

from .match_type_response import MatchTypeResponse


def _to_match_type(value: MatchTypeResponse | str | None) -> MatchTypeResponse | None:
    converted: MatchTypeResponse | None = coerce.choice(value, MatchTypeResponse)
    return converted


@define(kw_only=True)
class AdGroupAudienceSizingRequestKeywordsItem(Constructible):
    """`AdGroupAudienceSizingRequestKeywordsItem` of the API."""

    match_type: MatchTypeResponse | None = attrs.field(converter=_to_match_type)
    value: str


class AdGroupAudienceSizingRequestKeywordsItemDict(TypedDict):
    """Fields of `AdGroupAudienceSizingRequestKeywordsItem`, as a dict or as keyword arguments."""

    match_type: MatchTypeResponse | str | None
    value: str


rules.bind(
    AdGroupAudienceSizingRequestKeywordsItem,
    {
        "match_type": checks.nullable(checks.choice(MatchTypeResponse)),
        "value": checks.text(),
    },
)
