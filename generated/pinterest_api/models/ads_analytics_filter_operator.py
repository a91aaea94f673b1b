from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdsAnalyticsFilterOperator(OpenStrEnum):
    """Values of `AdsAnalyticsFilterOperator`."""

    LESS_THAN = "LESS_THAN"
    GREATER_THAN = "GREATER_THAN"
