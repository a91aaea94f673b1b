from __future__ import annotations

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .headroom import Headroom
from .pin_batch_item_result import PinBatchItemResult


@define(kw_only=True)
class PinBatchResponse(Decodable):
    """Totals and single outcomes of a batch."""

    created_count: int
    existing_count: int
    failed_count: int
    results: list[PinBatchItemResult] = structs.field(factory=lambda: [])
    headroom: Headroom | None = None
