from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class OptimizationGoalMetadataScrollupGoalMetadata(ExtensibleRequest):
    """`OptimizationGoalMetadataScrollupGoalMetadata` of the API."""

    scrollup_goal_value_in_micro_currency: str | None | Unset = UNSET


class OptimizationGoalMetadataScrollupGoalMetadataDict(RequestDict):
    """Fields of `OptimizationGoalMetadataScrollupGoalMetadata`, as a dict or as keyword arguments."""

    scrollup_goal_value_in_micro_currency: NotRequired[str | None | Unset]


rules.bind(
    OptimizationGoalMetadataScrollupGoalMetadata,
    {
        "scrollup_goal_value_in_micro_currency": checks.nullable(checks.text(pattern="^[0-9]+\\Z")),
    },
)
