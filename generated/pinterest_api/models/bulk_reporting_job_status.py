from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BulkReportingJobStatus(OpenStrEnum):
    """Values of `BulkReportingJobStatus`."""

    DOES_NOT_EXIST = "DOES_NOT_EXIST"
    FINISHED = "FINISHED"
    IN_PROGRESS = "IN_PROGRESS"
    EXPIRED = "EXPIRED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
