from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class KeywordMetrics(Extensible):
    """`KeywordMetrics` of the API."""

    keyword_query_volume: str | None = None
