from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .objective_type import ObjectiveType


@define(kw_only=True)
class CampaignObjectivesFilter(Extensible):
    """`CampaignObjectivesFilter` of the API."""

    campaign_objective_types: list[ObjectiveType] | None = None
