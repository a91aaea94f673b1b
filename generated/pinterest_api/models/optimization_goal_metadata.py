from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .optimization_goal_metadata_conversion_tag_v3_goal_metadata import (
    OptimizationGoalMetadataConversionTagV3GoalMetadata,
    OptimizationGoalMetadataConversionTagV3GoalMetadataDict,
)
from .optimization_goal_metadata_frequency_goal_metadata import (
    OptimizationGoalMetadataFrequencyGoalMetadata,
    OptimizationGoalMetadataFrequencyGoalMetadataDict,
)
from .optimization_goal_metadata_scrollup_goal_metadata import (
    OptimizationGoalMetadataScrollupGoalMetadata,
    OptimizationGoalMetadataScrollupGoalMetadataDict,
)


def _to_conversion_tag_v3_goal_metadata(
    value: OptimizationGoalMetadataConversionTagV3GoalMetadata
    | OptimizationGoalMetadataConversionTagV3GoalMetadataDict
    | Unset,
) -> OptimizationGoalMetadataConversionTagV3GoalMetadata | Unset:
    converted: OptimizationGoalMetadataConversionTagV3GoalMetadata | Unset = coerce.model(
        value, OptimizationGoalMetadataConversionTagV3GoalMetadata
    )
    return converted


def _to_frequency_goal_metadata(
    value: OptimizationGoalMetadataFrequencyGoalMetadata
    | OptimizationGoalMetadataFrequencyGoalMetadataDict
    | Unset,
) -> OptimizationGoalMetadataFrequencyGoalMetadata | Unset:
    converted: OptimizationGoalMetadataFrequencyGoalMetadata | Unset = coerce.model(
        value, OptimizationGoalMetadataFrequencyGoalMetadata
    )
    return converted


def _to_scrollup_goal_metadata(
    value: OptimizationGoalMetadataScrollupGoalMetadata
    | OptimizationGoalMetadataScrollupGoalMetadataDict
    | Unset,
) -> OptimizationGoalMetadataScrollupGoalMetadata | Unset:
    converted: OptimizationGoalMetadataScrollupGoalMetadata | Unset = coerce.model(
        value, OptimizationGoalMetadataScrollupGoalMetadata
    )
    return converted


@define(kw_only=True)
class OptimizationGoalMetadata(ExtensibleRequest):
    """`OptimizationGoalMetadata` of the API."""

    conversion_tag_v3_goal_metadata: OptimizationGoalMetadataConversionTagV3GoalMetadata | Unset = (
        structs.field(default=UNSET, converter=_to_conversion_tag_v3_goal_metadata)
    )
    frequency_goal_metadata: OptimizationGoalMetadataFrequencyGoalMetadata | Unset = structs.field(
        default=UNSET, converter=_to_frequency_goal_metadata
    )
    scrollup_goal_metadata: OptimizationGoalMetadataScrollupGoalMetadata | Unset = structs.field(
        default=UNSET, converter=_to_scrollup_goal_metadata
    )


class OptimizationGoalMetadataDict(RequestDict):
    """Fields of `OptimizationGoalMetadata`, as a dict or as keyword arguments."""

    conversion_tag_v3_goal_metadata: NotRequired[
        OptimizationGoalMetadataConversionTagV3GoalMetadata
        | OptimizationGoalMetadataConversionTagV3GoalMetadataDict
        | Unset
    ]
    frequency_goal_metadata: NotRequired[
        OptimizationGoalMetadataFrequencyGoalMetadata
        | OptimizationGoalMetadataFrequencyGoalMetadataDict
        | Unset
    ]
    scrollup_goal_metadata: NotRequired[
        OptimizationGoalMetadataScrollupGoalMetadata
        | OptimizationGoalMetadataScrollupGoalMetadataDict
        | Unset
    ]


rules.bind(
    OptimizationGoalMetadata,
    {
        "conversion_tag_v3_goal_metadata": checks.model(
            OptimizationGoalMetadataConversionTagV3GoalMetadata
        ),
        "frequency_goal_metadata": checks.model(OptimizationGoalMetadataFrequencyGoalMetadata),
        "scrollup_goal_metadata": checks.model(OptimizationGoalMetadataScrollupGoalMetadata),
    },
)
