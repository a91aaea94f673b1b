from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PublicTargetingType(OpenStrEnum):
    """Values of `PublicTargetingType`."""

    APPTYPE = "APPTYPE"
    GENDER = "GENDER"
    LOCALE = "LOCALE"
    AGE_BUCKET = "AGE_BUCKET"
    LOCATION = "LOCATION"
    GEO = "GEO"
    INTEREST = "INTEREST"
    KEYWORD = "KEYWORD"
    AUDIENCE_INCLUDE = "AUDIENCE_INCLUDE"
    AUDIENCE_EXCLUDE = "AUDIENCE_EXCLUDE"
