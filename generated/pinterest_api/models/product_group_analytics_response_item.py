from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class ProductGroupAnalyticsResponseItem(Extensible):
    """`ProductGroupAnalyticsResponseItem` of the API."""

    date: datetime.date | None = None
    product_group_id: str

    _WIRE_NAMES = {"date": "DATE", "product_group_id": "PRODUCT_GROUP_ID"}
