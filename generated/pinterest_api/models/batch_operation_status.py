from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BatchOperationStatus(OpenStrEnum):
    """Values of `BatchOperationStatus`."""

    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
