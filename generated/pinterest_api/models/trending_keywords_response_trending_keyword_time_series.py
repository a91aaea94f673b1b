from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class TrendingKeywordsResponseTrendingKeywordTimeSeries(Extensible):
    """`TrendingKeywordsResponseTrendingKeywordTimeSeries` of the API."""

    date: datetime.date | None = None
