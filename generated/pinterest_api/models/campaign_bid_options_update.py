from __future__ import annotations

from collections.abc import Iterable
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
from .campaign_bid_options_update_update_mask_item import CampaignBidOptionsUpdateUpdateMaskItem
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


def _to_update_mask(
    value: Iterable[CampaignBidOptionsUpdateUpdateMaskItem | str],
) -> list[CampaignBidOptionsUpdateUpdateMaskItem]:
    converted: list[CampaignBidOptionsUpdateUpdateMaskItem] = coerce.items(
        value, lambda item: coerce.choice(item, CampaignBidOptionsUpdateUpdateMaskItem)
    )
    return converted


@define(kw_only=True)
class CampaignBidOptionsUpdate(ExtensibleRequest):
    """`CampaignBidOptionsUpdate` of the API."""

    app_type_multipliers: AppTypeMultipliers | None | Unset = structs.field(
        default=UNSET, converter=_to_app_type_multipliers
    )
    audience_multipliers: CampaignAudienceMultipliers | Unset = structs.field(
        default=UNSET, converter=_to_audience_multipliers
    )
    placement_multipliers: PlacementMultipliers | None | Unset = structs.field(
        default=UNSET, converter=_to_placement_multipliers
    )
    update_mask: list[CampaignBidOptionsUpdateUpdateMaskItem] = structs.field(
        converter=_to_update_mask
    )


class CampaignBidOptionsUpdateDict(RequestDict):
    """Fields of `CampaignBidOptionsUpdate`, as a dict or as keyword arguments."""

    app_type_multipliers: NotRequired[AppTypeMultipliers | AppTypeMultipliersDict | None | Unset]
    audience_multipliers: NotRequired[
        CampaignAudienceMultipliers | CampaignAudienceMultipliersDict | Unset
    ]
    placement_multipliers: NotRequired[
        PlacementMultipliers | PlacementMultipliersDict | None | Unset
    ]
    update_mask: Iterable[CampaignBidOptionsUpdateUpdateMaskItem | str]


rules.bind(
    CampaignBidOptionsUpdate,
    {
        "app_type_multipliers": checks.nullable(checks.model(AppTypeMultipliers)),
        "audience_multipliers": checks.model(CampaignAudienceMultipliers),
        "placement_multipliers": checks.nullable(checks.model(PlacementMultipliers)),
        "update_mask": checks.items(checks.choice(CampaignBidOptionsUpdateUpdateMaskItem)),
    },
)
