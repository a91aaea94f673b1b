from __future__ import annotations

import attrs

from ..codec import Decodable
from .bulk_operation_item_result import BulkOperationItemResult


@attrs.define(kw_only=True)
class BulkOperationResponse(Decodable):
    """Totals and single outcomes of a bulk call."""

    succeeded_count: int
    skipped_count: int
    failed_count: int
    results: list[BulkOperationItemResult]
