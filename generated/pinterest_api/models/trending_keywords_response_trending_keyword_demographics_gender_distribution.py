from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .trending_keywords_response_trending_keyword_demographics_gender_distribution_gender_distribution import (
    TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistributionGenderDistribution,
)


@define(kw_only=True)
class TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistribution(Extensible):
    """`TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistribution` of the API."""

    gender_distribution: (
        TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistributionGenderDistribution
        | None
    ) = None
