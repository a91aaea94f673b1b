from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .campaign_create_response_item import CampaignCreateResponseItem


@define(kw_only=True)
class CampaignUpdateResponse(Extensible):
    """`CampaignUpdateResponse` of the API."""

    items: list[CampaignCreateResponseItem] | None = None
