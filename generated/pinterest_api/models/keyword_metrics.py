from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class KeywordMetrics(Decodable):
    """`KeywordMetrics` of the API."""

    keyword_query_volume: str | None = None
