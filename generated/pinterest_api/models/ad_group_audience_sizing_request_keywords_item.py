from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .match_type_response import MatchTypeResponse


def _to_match_type(value: MatchTypeResponse | str | None) -> MatchTypeResponse | None:
    converted: MatchTypeResponse | None = coerce.choice(value, MatchTypeResponse)
    return converted


@define(kw_only=True)
class AdGroupAudienceSizingRequestKeywordsItem(ExtensibleRequest):
    """`AdGroupAudienceSizingRequestKeywordsItem` of the API."""

    match_type: MatchTypeResponse | None = structs.field(converter=_to_match_type)
    value: str


class AdGroupAudienceSizingRequestKeywordsItemDict(RequestDict):
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
