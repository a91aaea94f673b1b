from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class TrendingKeywordsResponseTrendingKeywordPredictedTimeSeries(Extensible):
    """`TrendingKeywordsResponseTrendingKeywordPredictedTimeSeries` of the API."""

    date: datetime.date | None = None
