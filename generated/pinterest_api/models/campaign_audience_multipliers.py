from __future__ import annotations

from typing import NotRequired, TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, Unset


@define(kw_only=True)
class CampaignAudienceMultipliers(Constructible):
    """`CampaignAudienceMultipliers` of the API."""

    audience_id: str | Unset = UNSET

    _WIRE_NAMES = {"audience_id": "AUDIENCE_ID"}


class CampaignAudienceMultipliersDict(TypedDict):
    """Fields of `CampaignAudienceMultipliers`, as a dict or as keyword arguments."""

    audience_id: NotRequired[str | Unset]


rules.bind(
    CampaignAudienceMultipliers,
    {
        "audience_id": checks.text(pattern="^\\d+\\Z"),
    },
)
