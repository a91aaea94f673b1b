from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .batch_operation_status import BatchOperationStatus
from .item_processing_record import ItemProcessingRecord


@define(kw_only=True)
class CatalogsRetailItemsBatch(Extensible):
    """`CatalogsRetailItemsBatch` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    batch_id: str | None = None
    completed_time: datetime.datetime | None = None
    created_time: datetime.datetime | None
    items: list[ItemProcessingRecord] | None = None
    status: BatchOperationStatus | None = None

    _TAG = ("catalog_type", "RETAIL")
