from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType(OpenStrEnum):
    """Values of `OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType`."""

    NOT_ACTIVE = "NOT_ACTIVE"
    ACTIVE = "ACTIVE"
