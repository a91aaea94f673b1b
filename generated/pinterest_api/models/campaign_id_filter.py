from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CampaignIdFilter(Extensible):
    """`CampaignIdFilter` of the API."""

    campaign_ids: list[str] | None = None
