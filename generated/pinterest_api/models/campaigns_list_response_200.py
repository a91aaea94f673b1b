from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .campaign_response import CampaignResponse


@define(kw_only=True)
class CampaignsListResponse200(Extensible):
    """`CampaignsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[CampaignResponse]
