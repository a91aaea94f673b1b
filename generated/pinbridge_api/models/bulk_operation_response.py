from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .bulk_operation_item_result import BulkOperationItemResult


@define(kw_only=True)
class BulkOperationResponse(Decodable):
    """Totals and single outcomes of a bulk call."""

    succeeded_count: int
    skipped_count: int
    failed_count: int
    results: list[BulkOperationItemResult]
