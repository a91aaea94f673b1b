from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ssio_order_line import SSIOOrderLine


@define(kw_only=True)
class SsioOrderLinesGetByAdAccountResponse200(Extensible):
    """`SsioOrderLinesGetByAdAccountResponse200` of the API."""

    bookmark: str | None = None
    items: list[SSIOOrderLine]
