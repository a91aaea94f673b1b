from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .keyword_metrics import KeywordMetrics


@define(kw_only=True)
class KeywordMetricsResponse(Extensible):
    """`KeywordMetricsResponse` of the API."""

    keyword: str | None = None
    metrics: KeywordMetrics | None = None
