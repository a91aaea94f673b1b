from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdGroupResponseConversionLearningModeType(OpenStrEnum):
    """Values of `AdGroupResponseConversionLearningModeType`."""

    NOT_ACTIVE = "NOT_ACTIVE"
    ACTIVE = "ACTIVE"
