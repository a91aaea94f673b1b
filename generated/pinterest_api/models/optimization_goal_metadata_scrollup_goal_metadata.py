from __future__ import annotations

from typing import NotRequired, TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, Unset


@define(kw_only=True)
class OptimizationGoalMetadataScrollupGoalMetadata(Constructible):
    """`OptimizationGoalMetadataScrollupGoalMetadata` of the API."""

    scrollup_goal_value_in_micro_currency: str | None | Unset = UNSET


class OptimizationGoalMetadataScrollupGoalMetadataDict(TypedDict):
    """Fields of `OptimizationGoalMetadataScrollupGoalMetadata`, as a dict or as keyword arguments."""

    scrollup_goal_value_in_micro_currency: NotRequired[str | None | Unset]


rules.bind(
    OptimizationGoalMetadataScrollupGoalMetadata,
    {
        "scrollup_goal_value_in_micro_currency": checks.nullable(checks.text(pattern="^[0-9]+\\Z")),
    },
)
