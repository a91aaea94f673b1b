from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .item_processing_status import ItemProcessingStatus
from .item_validation_event import ItemValidationEvent


@define(kw_only=True)
class CreativeAssetsProcessingRecord(Extensible):
    """`CreativeAssetsProcessingRecord` of the API."""

    creative_assets_id: str | None = None
    errors: list[ItemValidationEvent] | None = None
    status: ItemProcessingStatus | None = None
    warnings: list[ItemValidationEvent] | None = None
