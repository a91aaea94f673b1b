from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .optimization_goal_metadata_conversion_tag_v3_goal_metadata_attribution_windows import (
    OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows,
    OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindowsDict,
)
from .optimization_goal_metadata_conversion_tag_v3_goal_metadata_conversion_event import (
    OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent,
)
from .optimization_goal_metadata_conversion_tag_v3_goal_metadata_conversion_learning_mode_type import (
    OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType,
)


def _to_attribution_windows(
    value: OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows
    | OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindowsDict
    | Unset,
) -> OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows | Unset:
    converted: OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows | Unset = (
        coerce.model(value, OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows)
    )
    return converted


def _to_conversion_event(
    value: OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent | str | Unset,
) -> OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent | Unset:
    converted: OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent | Unset = (
        coerce.choice(value, OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent)
    )
    return converted


def _to_learning_mode_type(
    value: OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType
    | str
    | None
    | Unset,
) -> OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType | None | Unset:
    converted: (
        OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType | None | Unset
    ) = coerce.choice(
        value, OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType
    )
    return converted


@define(kw_only=True)
class OptimizationGoalMetadataConversionTagV3GoalMetadata(ExtensibleRequest):
    """`OptimizationGoalMetadataConversionTagV3GoalMetadata` of the API."""

    attribution_windows: (
        OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows | Unset
    ) = structs.field(default=UNSET, converter=_to_attribution_windows)
    conversion_event: OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent | Unset = (
        structs.field(default=UNSET, converter=_to_conversion_event)
    )
    conversion_tag_id: str | Unset = UNSET
    cpa_goal_value_in_micro_currency: str | Unset = UNSET
    is_roas_optimized: bool | None | Unset = UNSET
    learning_mode_type: (
        OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType | None | Unset
    ) = structs.field(default=UNSET, converter=_to_learning_mode_type)
    reporting_event: str | Unset = UNSET


class OptimizationGoalMetadataConversionTagV3GoalMetadataDict(RequestDict):
    """Fields of `OptimizationGoalMetadataConversionTagV3GoalMetadata`, as a dict or as keyword arguments."""

    attribution_windows: NotRequired[
        OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows
        | OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindowsDict
        | Unset
    ]
    conversion_event: NotRequired[
        OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent | str | Unset
    ]
    conversion_tag_id: NotRequired[str | Unset]
    cpa_goal_value_in_micro_currency: NotRequired[str | Unset]
    is_roas_optimized: NotRequired[bool | None | Unset]
    learning_mode_type: NotRequired[
        OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType
        | str
        | None
        | Unset
    ]
    reporting_event: NotRequired[str | Unset]


rules.bind(
    OptimizationGoalMetadataConversionTagV3GoalMetadata,
    {
        "attribution_windows": checks.model(
            OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows
        ),
        "conversion_event": checks.choice(
            OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent
        ),
        "conversion_tag_id": checks.text(pattern="^[0-9]+\\Z"),
        "cpa_goal_value_in_micro_currency": checks.text(pattern="^[0-9]+\\Z"),
        "is_roas_optimized": checks.nullable(checks.boolean),
        "learning_mode_type": checks.nullable(
            checks.choice(
                OptimizationGoalMetadataConversionTagV3GoalMetadataConversionLearningModeType
            )
        ),
        "reporting_event": checks.text(),
    },
)
