from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus(OpenStrEnum):
    """Values of `BulkUpsertRequestUpdateLabelBulkUpdateRequestStatus`."""

    ARCHIVED = "ARCHIVED"
