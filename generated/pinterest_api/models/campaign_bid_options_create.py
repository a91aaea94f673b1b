from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .app_type_multipliers import AppTypeMultipliers, AppTypeMultipliersDict
from .campaign_audience_multipliers import (
    CampaignAudienceMultipliers,
    CampaignAudienceMultipliersDict,
)
from .placement_multipliers import PlacementMultipliers, PlacementMultipliersDict


def _to_app_type_multipliers(
    value: AppTypeMultipliers | AppTypeMultipliersDict | None | Unset,
) -> AppTypeMultipliers | None | Unset:
    converted: AppTypeMultipliers | None | Unset = coerce.model(value, AppTypeMultipliers)
    return converted


def _to_audience_multipliers(
    value: CampaignAudienceMultipliers | CampaignAudienceMultipliersDict | Unset,
) -> CampaignAudienceMultipliers | Unset:
    converted: CampaignAudienceMultipliers | Unset = coerce.model(
        value, CampaignAudienceMultipliers
    )
    return converted


def _to_placement_multipliers(
    value: PlacementMultipliers | PlacementMultipliersDict | None | Unset,
) -> PlacementMultipliers | None | Unset:
    converted: PlacementMultipliers | None | Unset = coerce.model(value, PlacementMultipliers)
    return converted


@define(kw_only=True)
class CampaignBidOptionsCreate(ExtensibleRequest):
    """`CampaignBidOptionsCreate` of the API."""

    app_type_multipliers: AppTypeMultipliers | None | Unset = structs.field(
        default=UNSET, converter=_to_app_type_multipliers
    )
    audience_multipliers: CampaignAudienceMultipliers | Unset = structs.field(
        default=UNSET, converter=_to_audience_multipliers
    )
    placement_multipliers: PlacementMultipliers | None | Unset = structs.field(
        default=UNSET, converter=_to_placement_multipliers
    )


class CampaignBidOptionsCreateDict(RequestDict):
    """Fields of `CampaignBidOptionsCreate`, as a dict or as keyword arguments."""

    app_type_multipliers: NotRequired[AppTypeMultipliers | AppTypeMultipliersDict | None | Unset]
    audience_multipliers: NotRequired[
        CampaignAudienceMultipliers | CampaignAudienceMultipliersDict | Unset
    ]
    placement_multipliers: NotRequired[
        PlacementMultipliers | PlacementMultipliersDict | None | Unset
    ]


rules.bind(
    CampaignBidOptionsCreate,
    {
        "app_type_multipliers": checks.nullable(checks.model(AppTypeMultipliers)),
        "audience_multipliers": checks.model(CampaignAudienceMultipliers),
        "placement_multipliers": checks.nullable(checks.model(PlacementMultipliers)),
    },
)
