from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class LeadFormQuestionFieldType(OpenStrEnum):
    """Values of `LeadFormQuestionFieldType`."""

    TEXT_FIELD = "TEXT_FIELD"
    TEXT_AREA = "TEXT_AREA"
    RADIO_LIST = "RADIO_LIST"
    CHECKBOX = "CHECKBOX"
