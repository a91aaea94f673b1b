from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .order_line_response import OrderLineResponse


@define(kw_only=True)
class OrderLineSingleResponse(Extensible):
    """`OrderLineSingleResponse` of the API."""

    data: OrderLineResponse | None = None
