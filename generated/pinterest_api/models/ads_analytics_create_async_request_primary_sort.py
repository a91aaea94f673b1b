from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdsAnalyticsCreateAsyncRequestPrimarySort(OpenStrEnum):
    """Values of `AdsAnalyticsCreateAsyncRequestPrimarySort`."""

    BY_ID = "BY_ID"
    BY_DATE = "BY_DATE"
