from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class SSIOCreateInsertionOrderResponse(Decodable):
    """`SSIOCreateInsertionOrderResponse` of the API."""

    pin_order_id: str | None = None
