from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BulkUpsertStatus(OpenStrEnum):
    """Values of `BulkUpsertStatus`."""

    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
