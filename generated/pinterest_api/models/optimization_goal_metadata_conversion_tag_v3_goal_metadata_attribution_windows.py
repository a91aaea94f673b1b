from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_click_window_days(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_engagement_window_days(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_view_window_days(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows(ExtensibleRequest):
    """`OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows` of the API."""

    click_window_days: int | Unset = structs.field(default=UNSET, converter=_to_click_window_days)
    engagement_window_days: int | Unset = structs.field(
        default=UNSET, converter=_to_engagement_window_days
    )
    view_window_days: int | Unset = structs.field(default=UNSET, converter=_to_view_window_days)


class OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindowsDict(RequestDict):
    """Fields of `OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows`, as a dict or as keyword arguments."""

    click_window_days: NotRequired[int | Unset]
    engagement_window_days: NotRequired[int | Unset]
    view_window_days: NotRequired[int | Unset]


rules.bind(
    OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows,
    {
        "click_window_days": checks.integer(),
        "engagement_window_days": checks.integer(),
        "view_window_days": checks.integer(),
    },
)
