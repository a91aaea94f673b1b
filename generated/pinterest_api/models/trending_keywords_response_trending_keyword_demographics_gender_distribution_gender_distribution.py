from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistributionGenderDistribution(
    OpenStrEnum
):
    """Values of
    `TrendingKeywordsResponseTrendingKeywordDemographicsGenderDistributionGenderDistribution`.
    """

    MALE = "male"
    FEMALE = "female"
    UNSPECIFIED = "unspecified"
