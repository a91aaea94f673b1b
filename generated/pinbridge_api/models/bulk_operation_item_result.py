from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .bulk_operation_item_status import BulkOperationItemStatus


@define(kw_only=True)
class BulkOperationItemResult(Decodable):
    """Result for one id of a bulk call.

    Attributes:
        error_code: Set when the item was skipped or failed.
    """

    id: uuid.UUID
    status: BulkOperationItemStatus
    error_code: str | None = None
    error_message: str | None = None
