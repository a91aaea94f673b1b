from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class AdGroupsAnalyticsResponseItem(Extensible):
    """`AdGroupsAnalyticsResponseItem` of the API."""

    ad_group_id: str | None = None
    date: datetime.date | None = None

    _WIRE_NAMES = {"ad_group_id": "AD_GROUP_ID", "date": "DATE"}
