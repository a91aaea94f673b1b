from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .keyword import Keyword
from .keyword_error import KeywordError


@define(kw_only=True)
class KeywordsResponse(Extensible):
    """`KeywordsResponse` of the API."""

    errors: list[KeywordError] | None = None
    keywords: list[Keyword] | None = None
