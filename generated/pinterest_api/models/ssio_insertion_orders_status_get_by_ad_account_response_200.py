from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ssio_insertion_order_status import SSIOInsertionOrderStatus


@define(kw_only=True)
class SsioInsertionOrdersStatusGetByAdAccountResponse200(Extensible):
    """`SsioInsertionOrdersStatusGetByAdAccountResponse200` of the API."""

    bookmark: str | None = None
    items: list[SSIOInsertionOrderStatus]
