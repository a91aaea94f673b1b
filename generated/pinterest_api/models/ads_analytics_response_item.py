from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class AdsAnalyticsResponseItem(Extensible):
    """`AdsAnalyticsResponseItem` of the API."""

    ad_id: str
    date: datetime.date | None = None

    _WIRE_NAMES = {"ad_id": "AD_ID", "date": "DATE"}
