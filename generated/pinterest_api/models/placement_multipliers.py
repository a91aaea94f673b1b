from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .placement_multipliers_placement import PlacementMultipliersPLACEMENT


def _to_placement(
    value: PlacementMultipliersPLACEMENT | str | Unset,
) -> PlacementMultipliersPLACEMENT | Unset:
    converted: PlacementMultipliersPLACEMENT | Unset = coerce.choice(
        value, PlacementMultipliersPLACEMENT
    )
    return converted


@define(kw_only=True)
class PlacementMultipliers(ExtensibleRequest):
    """`PlacementMultipliers` of the API."""

    placement: PlacementMultipliersPLACEMENT | Unset = structs.field(
        default=UNSET, converter=_to_placement
    )

    _WIRE_NAMES = {"placement": "PLACEMENT"}


class PlacementMultipliersDict(RequestDict):
    """Fields of `PlacementMultipliers`, as a dict or as keyword arguments."""

    placement: NotRequired[PlacementMultipliersPLACEMENT | str | Unset]


rules.bind(
    PlacementMultipliers,
    {
        "placement": checks.choice(PlacementMultipliersPLACEMENT),
    },
)
