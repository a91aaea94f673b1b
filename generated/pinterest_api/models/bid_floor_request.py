from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .bid_floor_request_bid_floor_spec import (
    BidFloorRequestBidFloorSpec,
    BidFloorRequestBidFloorSpecDict,
)
from .targeting_spec import TargetingSpec, TargetingSpecDict


def _to_bid_floor_specs(
    value: Iterable[BidFloorRequestBidFloorSpec | BidFloorRequestBidFloorSpecDict],
) -> list[BidFloorRequestBidFloorSpec]:
    converted: list[BidFloorRequestBidFloorSpec] = coerce.items(
        value, lambda item: coerce.model(item, BidFloorRequestBidFloorSpec)
    )
    return converted


def _to_targeting_spec(value: TargetingSpec | TargetingSpecDict | Unset) -> TargetingSpec | Unset:
    converted: TargetingSpec | Unset = coerce.model(value, TargetingSpec)
    return converted


@define(kw_only=True)
class BidFloorRequest(ExtensibleRequest):
    """`BidFloorRequest` of the API."""

    bid_floor_specs: list[BidFloorRequestBidFloorSpec] = structs.field(
        converter=_to_bid_floor_specs
    )
    targeting_spec: TargetingSpec | Unset = structs.field(
        default=UNSET, converter=_to_targeting_spec
    )


class BidFloorRequestDict(RequestDict):
    """Fields of `BidFloorRequest`, as a dict or as keyword arguments."""

    bid_floor_specs: Iterable[BidFloorRequestBidFloorSpec | BidFloorRequestBidFloorSpecDict]
    targeting_spec: NotRequired[TargetingSpec | TargetingSpecDict | Unset]


rules.bind(
    BidFloorRequest,
    {
        "bid_floor_specs": checks.items(checks.model(BidFloorRequestBidFloorSpec)),
        "targeting_spec": checks.model(TargetingSpec),
    },
)
