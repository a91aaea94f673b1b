from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .keyword import Keyword


@define(kw_only=True)
class KeywordsGetResponse200(Extensible):
    """`KeywordsGetResponse200` of the API."""

    bookmark: str | None = None
    items: list[Keyword]
