from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .pin_batch_item_error import PinBatchItemError
from .pin_batch_item_status import PinBatchItemStatus
from .pin_response import PinResponse


@define(kw_only=True)
class PinBatchItemResult(Decodable):
    """Result of one batch item.

    Attributes:
        index: Position in the request, from 0.
        pin: The new or existing pin; null after a failure.
    """

    index: int
    idempotency_key: str
    status: PinBatchItemStatus
    pin: PinResponse | None = None
    error: PinBatchItemError | None = None
