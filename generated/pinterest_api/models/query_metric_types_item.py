from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryMetricTypesItem(OpenStrEnum):
    """Values of `QueryMetricTypesItem`."""

    ENGAGEMENT = "ENGAGEMENT"
    ENGAGEMENT_RATE = "ENGAGEMENT_RATE"
    IMPRESSION = "IMPRESSION"
    OUTBOUND_CLICK = "OUTBOUND_CLICK"
    OUTBOUND_CLICK_RATE = "OUTBOUND_CLICK_RATE"
    PIN_CLICK = "PIN_CLICK"
    PIN_CLICK_RATE = "PIN_CLICK_RATE"
    SAVE = "SAVE"
    SAVE_RATE = "SAVE_RATE"
