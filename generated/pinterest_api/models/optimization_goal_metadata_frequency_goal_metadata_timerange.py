from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class OptimizationGoalMetadataFrequencyGoalMetadataTimerange(OpenStrEnum):
    """Values of `OptimizationGoalMetadataFrequencyGoalMetadataTimerange`."""

    THIRTY_DAY = "THIRTY_DAY"
    DAY = "DAY"
    SEVEN_DAY = "SEVEN_DAY"
    TWENTY_MINUTE = "TWENTY_MINUTE"
    TEN_MINUTE = "TEN_MINUTE"
    TWENTY_FOUR_HOUR = "TWENTY_FOUR_HOUR"
