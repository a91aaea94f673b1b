from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .order_line import OrderLine
from .order_line_error import OrderLineError


@define(kw_only=True)
class OrderLineResponse(Extensible):
    """`OrderLineResponse` of the API."""

    errors: list[OrderLineError] | None = None
    order_line: list[OrderLine] | None = None
