from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class SSIOCreateInsertionOrderResponse(Extensible):
    """`SSIOCreateInsertionOrderResponse` of the API."""

    pin_order_id: str | None = None
