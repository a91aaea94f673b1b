from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class CampaignsAnalyticsResponseItem(Extensible):
    """`CampaignsAnalyticsResponseItem` of the API."""

    campaign_id: str | None = None
    date: datetime.date | None = None

    _WIRE_NAMES = {"campaign_id": "CAMPAIGN_ID", "date": "DATE"}
