from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class LeadFormQuestionType(OpenStrEnum):
    """Values of `LeadFormQuestionType`."""

    CUSTOM = "CUSTOM"
    FULL_NAME = "FULL_NAME"
    FIRST_NAME = "FIRST_NAME"
    LAST_NAME = "LAST_NAME"
    EMAIL = "EMAIL"
    PHONE_NUMBER = "PHONE_NUMBER"
    ZIP_CODE = "ZIP_CODE"
    GENDER = "GENDER"
    CITY = "CITY"
    COUNTRY = "COUNTRY"
    STATE_PROVINCE = "STATE_PROVINCE"
    ADDRESS = "ADDRESS"
    DATE_OF_BIRTH = "DATE_OF_BIRTH"
    AGE = "AGE"
