from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .import_row_status import ImportRowStatus


@define(kw_only=True)
class BulkPinImportRowResult(Decodable):
    """Result of one import row.

    Attributes:
        row_number: Position among the data rows, from 1.
        schedule_id: Set instead of pin_id when the row has a time.
    """

    row_number: int
    status: ImportRowStatus
    pin_id: uuid.UUID | None = None
    schedule_id: uuid.UUID | None = None
    idempotency_key: str | None = None
    error_code: str | None = None
    error_message: str | None = None
