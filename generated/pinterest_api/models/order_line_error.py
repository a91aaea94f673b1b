from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .order_line import OrderLine


@define(kw_only=True)
class OrderLineError(Extensible):
    """`OrderLineError` of the API."""

    data: OrderLine | None = None
    error_messages: list[str] | None = None
