from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .optimization_goal_metadata_frequency_goal_metadata_timerange import (
    OptimizationGoalMetadataFrequencyGoalMetadataTimerange,
)


def _to_frequency(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_timerange(
    value: OptimizationGoalMetadataFrequencyGoalMetadataTimerange | str | Unset,
) -> OptimizationGoalMetadataFrequencyGoalMetadataTimerange | Unset:
    converted: OptimizationGoalMetadataFrequencyGoalMetadataTimerange | Unset = coerce.choice(
        value, OptimizationGoalMetadataFrequencyGoalMetadataTimerange
    )
    return converted


@define(kw_only=True)
class OptimizationGoalMetadataFrequencyGoalMetadata(ExtensibleRequest):
    """`OptimizationGoalMetadataFrequencyGoalMetadata` of the API."""

    frequency: int | Unset = structs.field(default=UNSET, converter=_to_frequency)
    timerange: OptimizationGoalMetadataFrequencyGoalMetadataTimerange | Unset = structs.field(
        default=UNSET, converter=_to_timerange
    )


class OptimizationGoalMetadataFrequencyGoalMetadataDict(RequestDict):
    """Fields of `OptimizationGoalMetadataFrequencyGoalMetadata`, as a dict or as keyword arguments."""

    frequency: NotRequired[int | Unset]
    timerange: NotRequired[OptimizationGoalMetadataFrequencyGoalMetadataTimerange | str | Unset]


rules.bind(
    OptimizationGoalMetadataFrequencyGoalMetadata,
    {
        "frequency": checks.integer(minimum=2, maximum=20),
        "timerange": checks.choice(OptimizationGoalMetadataFrequencyGoalMetadataTimerange),
    },
)
