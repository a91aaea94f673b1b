from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .order_line import OrderLine


@define(kw_only=True)
class OrderLinesListResponse200(Extensible):
    """`OrderLinesListResponse200` of the API."""

    bookmark: str | None = None
    items: list[OrderLine]
