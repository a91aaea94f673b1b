from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .app_type_multipliers import AppTypeMultipliers
from .campaign_audience_multipliers import CampaignAudienceMultipliers
from .placement_multipliers import PlacementMultipliers


@define(kw_only=True)
class CampaignBidOptions(Extensible):
    """`CampaignBidOptions` of the API."""

    app_type_multipliers: AppTypeMultipliers | None = None
    audience_multipliers: CampaignAudienceMultipliers | None = None
    placement_multipliers: PlacementMultipliers | None = None
