from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class AdPinAnalytics(Extensible):
    """`AdPinAnalytics` of the API."""

    date: datetime.date | None = None
    pin_id: str

    _WIRE_NAMES = {"date": "DATE", "pin_id": "PIN_ID"}
