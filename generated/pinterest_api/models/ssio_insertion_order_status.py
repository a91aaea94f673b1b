from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class SSIOInsertionOrderStatus(Extensible):
    """`SSIOInsertionOrderStatus` of the API."""

    creation_time: str | None = None
    pin_order_id: str | None = None
    status: str | None = None
