from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdsAnalyticsAdTargetingType(OpenStrEnum):
    """Values of `AdsAnalyticsAdTargetingType`."""

    KEYWORD = "KEYWORD"
    APPTYPE = "APPTYPE"
    GENDER = "GENDER"
    LOCATION = "LOCATION"
    PLACEMENT = "PLACEMENT"
    COUNTRY = "COUNTRY"
    TARGETED_INTEREST = "TARGETED_INTEREST"
    PINNER_INTEREST = "PINNER_INTEREST"
    AUDIENCE_INCLUDE = "AUDIENCE_INCLUDE"
    GEO = "GEO"
    AGE_BUCKET = "AGE_BUCKET"
    REGION = "REGION"
    QUIZ_RESULT = "QUIZ_RESULT"
    AGE_BUCKET_AND_GENDER = "AGE_BUCKET_AND_GENDER"
