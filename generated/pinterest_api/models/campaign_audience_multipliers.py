from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class CampaignAudienceMultipliers(ExtensibleRequest):
    """`CampaignAudienceMultipliers` of the API."""

    audience_id: str | Unset = UNSET

    _WIRE_NAMES = {"audience_id": "AUDIENCE_ID"}


class CampaignAudienceMultipliersDict(RequestDict):
    """Fields of `CampaignAudienceMultipliers`, as a dict or as keyword arguments."""

    audience_id: NotRequired[str | Unset]


rules.bind(
    CampaignAudienceMultipliers,
    {
        "audience_id": checks.text(pattern="^\\d+\\Z"),
    },
)
