from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_exclusion_window(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_lookback_window(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_tag_types(value: Iterable[int] | Unset) -> list[int] | Unset:
    converted: list[int] | Unset = coerce.items(value, lambda item: coerce.integer(item))
    return converted


@define(kw_only=True)
class TargetingSpecShoppingRetargeting(ExtensibleRequest):
    """`TargetingSpecShoppingRetargeting` of the API."""

    exclusion_window: int | Unset = structs.field(default=UNSET, converter=_to_exclusion_window)
    lookback_window: int | Unset = structs.field(default=UNSET, converter=_to_lookback_window)
    tag_types: list[int] | Unset = structs.field(default=UNSET, converter=_to_tag_types)


class TargetingSpecShoppingRetargetingDict(RequestDict):
    """Fields of `TargetingSpecShoppingRetargeting`, as a dict or as keyword arguments."""

    exclusion_window: NotRequired[int | Unset]
    lookback_window: NotRequired[int | Unset]
    tag_types: NotRequired[Iterable[int] | Unset]


rules.bind(
    TargetingSpecShoppingRetargeting,
    {
        "exclusion_window": checks.integer(),
        "lookback_window": checks.integer(),
        "tag_types": checks.items(checks.integer()),
    },
)
