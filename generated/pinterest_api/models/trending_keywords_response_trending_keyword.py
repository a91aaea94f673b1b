from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .trending_keywords_response_trending_keyword_demographics import (
    TrendingKeywordsResponseTrendingKeywordDemographics,
)
from .trending_keywords_response_trending_keyword_predicted_time_series import (
    TrendingKeywordsResponseTrendingKeywordPredictedTimeSeries,
)
from .trending_keywords_response_trending_keyword_time_series import (
    TrendingKeywordsResponseTrendingKeywordTimeSeries,
)


@define(kw_only=True)
class TrendingKeywordsResponseTrendingKeyword(Extensible):
    """`TrendingKeywordsResponseTrendingKeyword` of the API."""

    demographics: TrendingKeywordsResponseTrendingKeywordDemographics | None = None
    has_prediction: bool | None = None
    keyword: str | None = None
    pct_growth_mom: int | None = None
    pct_growth_wow: int | None = None
    pct_growth_yoy: int | None = None
    predicted_time_series: TrendingKeywordsResponseTrendingKeywordPredictedTimeSeries | None = None
    time_series: TrendingKeywordsResponseTrendingKeywordTimeSeries | None = None
