from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BulkOperationItemStatus(OpenStrEnum):
    """Result for one id of a bulk call."""

    SUCCEEDED = "succeeded"
    SKIPPED = "skipped"
    FAILED = "failed"
