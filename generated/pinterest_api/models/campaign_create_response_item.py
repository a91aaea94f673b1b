from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .campaign_create_response_data import CampaignCreateResponseData
from .exception import Exception_


@define(kw_only=True)
class CampaignCreateResponseItem(Extensible):
    """`CampaignCreateResponseItem` of the API."""

    data: CampaignCreateResponseData | None = None
    exceptions: list[Exception_] | None = None
