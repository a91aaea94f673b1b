from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class AdAccountAnalyticsResponseItem(Extensible):
    """`AdAccountAnalyticsResponseItem` of the API."""

    ad_account_id: str
    date: datetime.date | None = None

    _WIRE_NAMES = {"ad_account_id": "AD_ACCOUNT_ID", "date": "DATE"}
