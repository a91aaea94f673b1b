from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .item_processing_status import ItemProcessingStatus
from .item_validation_event import ItemValidationEvent


@define(kw_only=True)
class ItemProcessingRecord(Extensible):
    """`ItemProcessingRecord` of the API."""

    errors: list[ItemValidationEvent] | None = None
    item_id: str | None = None
    status: ItemProcessingStatus | None = None
    warnings: list[ItemValidationEvent] | None = None
