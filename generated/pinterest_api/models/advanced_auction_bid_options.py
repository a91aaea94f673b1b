from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .app_type_multipliers import AppTypeMultipliers, AppTypeMultipliersDict
from .placement_multipliers import PlacementMultipliers, PlacementMultipliersDict


def _to_app_type_multipliers(
    value: AppTypeMultipliers | AppTypeMultipliersDict | None | Unset,
) -> AppTypeMultipliers | None | Unset:
    converted: AppTypeMultipliers | None | Unset = coerce.model(value, AppTypeMultipliers)
    return converted


def _to_bid_in_micro_currency(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_placement_multipliers(
    value: PlacementMultipliers | PlacementMultipliersDict | None | Unset,
) -> PlacementMultipliers | None | Unset:
    converted: PlacementMultipliers | None | Unset = coerce.model(value, PlacementMultipliers)
    return converted


@define(kw_only=True)
class AdvancedAuctionBidOptions(ExtensibleRequest):
    """`AdvancedAuctionBidOptions` of the API."""

    app_type_multipliers: AppTypeMultipliers | None | Unset = structs.field(
        default=UNSET, converter=_to_app_type_multipliers
    )
    bid_in_micro_currency: int | None | Unset = structs.field(
        default=UNSET, converter=_to_bid_in_micro_currency
    )
    placement_multipliers: PlacementMultipliers | None | Unset = structs.field(
        default=UNSET, converter=_to_placement_multipliers
    )


class AdvancedAuctionBidOptionsDict(RequestDict):
    """Fields of `AdvancedAuctionBidOptions`, as a dict or as keyword arguments."""

    app_type_multipliers: NotRequired[AppTypeMultipliers | AppTypeMultipliersDict | None | Unset]
    bid_in_micro_currency: NotRequired[int | None | Unset]
    placement_multipliers: NotRequired[
        PlacementMultipliers | PlacementMultipliersDict | None | Unset
    ]


rules.bind(
    AdvancedAuctionBidOptions,
    {
        "app_type_multipliers": checks.nullable(checks.model(AppTypeMultipliers)),
        "bid_in_micro_currency": checks.nullable(checks.integer()),
        "placement_multipliers": checks.nullable(checks.model(PlacementMultipliers)),
    },
)
