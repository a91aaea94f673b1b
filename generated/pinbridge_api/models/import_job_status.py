from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ImportJobStatus(OpenStrEnum):
    """Progress of an import job. The last three values are final."""

    QUEUED = "queued"
    PROCESSING = "processing"
    COMPLETED = "completed"
    COMPLETED_WITH_ERRORS = "completed_with_errors"
    FAILED = "failed"
