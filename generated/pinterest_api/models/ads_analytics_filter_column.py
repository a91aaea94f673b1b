from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdsAnalyticsFilterColumn(OpenStrEnum):
    """Values of `AdsAnalyticsFilterColumn`."""

    SPEND_IN_DOLLAR = "SPEND_IN_DOLLAR"
    TOTAL_IMPRESSION = "TOTAL_IMPRESSION"
