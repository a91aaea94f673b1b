from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .order_lines import OrderLines


@define(kw_only=True)
class OrderLinesArrayResponse(Extensible):
    """`OrderLinesArrayResponse` of the API."""

    items: list[OrderLines] | None = None
