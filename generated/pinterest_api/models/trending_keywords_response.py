from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .trending_keywords_response_trending_keyword import TrendingKeywordsResponseTrendingKeyword


@define(kw_only=True)
class TrendingKeywordsResponse(Extensible):
    """`TrendingKeywordsResponse` of the API."""

    trends: list[TrendingKeywordsResponseTrendingKeyword] | None = None
