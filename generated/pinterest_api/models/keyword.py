from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .match_type_response import MatchTypeResponse


@define(kw_only=True)
class Keyword(Extensible):
    """`Keyword` of the API."""

    bid: int | None = None
    match_type: MatchTypeResponse | None
    value: str
    archived: bool | None = None
    id: str | None = None
    parent_id: str | None = None
    parent_type: str | None = None
    type: str | None = None
