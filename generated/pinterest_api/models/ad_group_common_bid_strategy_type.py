from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdGroupCommonBidStrategyType(OpenStrEnum):
    """Values of `AdGroupCommonBidStrategyType`."""

    AUTOMATIC_BID = "AUTOMATIC_BID"
    MAX_BID = "MAX_BID"
    TARGET_AVG = "TARGET_AVG"
