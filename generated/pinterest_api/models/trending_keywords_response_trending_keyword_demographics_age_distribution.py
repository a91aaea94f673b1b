from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .trending_keywords_response_trending_keyword_demographics_age_distribution_age_distribution import (
    TrendingKeywordsResponseTrendingKeywordDemographicsAgeDistributionAgeDistribution,
)


@define(kw_only=True)
class TrendingKeywordsResponseTrendingKeywordDemographicsAgeDistribution(Extensible):
    """`TrendingKeywordsResponseTrendingKeywordDemographicsAgeDistribution` of the API."""

    age_distribution: (
        TrendingKeywordsResponseTrendingKeywordDemographicsAgeDistributionAgeDistribution | None
    ) = None
