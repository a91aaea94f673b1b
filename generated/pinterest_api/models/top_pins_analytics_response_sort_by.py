from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TopPinsAnalyticsResponseSortBy(OpenStrEnum):
    """Values of `TopPinsAnalyticsResponseSortBy`."""

    ENGAGEMENT = "ENGAGEMENT"
    SAVE = "SAVE"
    IMPRESSION = "IMPRESSION"
    OUTBOUND_CLICK = "OUTBOUND_CLICK"
    PIN_CLICK = "PIN_CLICK"
