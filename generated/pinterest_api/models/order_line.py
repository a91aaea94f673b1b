from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .order_line_paid_type import OrderLinePaidType
from .order_line_status import OrderLineStatus


@define(kw_only=True)
class OrderLine(Extensible):
    """`OrderLine` of the API."""

    ad_account_id: str | None = None
    budget: float | None = None
    end_time: float | None = None
    id: str | None = None
    name: str | None = None
    paid_budget: float | None = None
    paid_type: OrderLinePaidType | None = None
    purchase_order_id: str | None = None
    start_time: float | None = None
    status: OrderLineStatus | None = None
    type: str | None = None
    campaign_ids: list[str]
