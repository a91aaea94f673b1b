from __future__ import annotations

import uuid

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .bulk_pin_import_row_result import BulkPinImportRowResult
from .import_job_status import ImportJobStatus
from .import_source_type import ImportSourceType


@define(kw_only=True)
class ImportJobResponse(Decodable):
    """An import job with its row results.

    Attributes:
        source_filename: Name of the CSV file; null for JSON.
        error_message: Set when the job failed as a whole.
    """

    id: uuid.UUID
    workspace_id: uuid.UUID
    source_type: ImportSourceType
    status: ImportJobStatus
    source_filename: str | None = None
    total_rows: int
    processed_rows: int
    created_rows: int
    existing_rows: int
    failed_rows: int
    results: list[BulkPinImportRowResult] = structs.field(factory=lambda: [])
    error_message: str | None = None
    started_at: datetime.datetime | None = None
    completed_at: datetime.datetime | None = None
    created_at: datetime.datetime
    updated_at: datetime.datetime
