from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .keyword_metrics_response import KeywordMetricsResponse


@define(kw_only=True)
class KeywordsMetricsArrayResponse(Extensible):
    """`KeywordsMetricsArrayResponse` of the API."""

    data: list[KeywordMetricsResponse] | None = None
