from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .trending_keywords_response_trending_keyword_demographics_age_distribution import (
    TrendingKeywordsResponseTrendingKeywordDemographicsAgeDistribution,
)
from .trending_keywords_response_trending_keyword_demographics_gender_distribution import (
    TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistribution,
)


@define(kw_only=True)
class TrendingKeywordsResponseTrendingKeywordDemographics(Extensible):
    """`TrendingKeywordsResponseTrendingKeywordDemographics` of the API."""

    age_distribution: TrendingKeywordsResponseTrendingKeywordDemographicsAgeDistribution | None = (
        None
    )
    gender_distribution: (
        TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistribution | None
    ) = None
