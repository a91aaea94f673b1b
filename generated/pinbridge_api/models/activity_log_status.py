from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ActivityLogStatus(OpenStrEnum):
    """Outcome that a log entry records."""

    SUCCESS = "success"
    FAILED = "failed"
    QUEUED = "queued"
    CANCELED = "canceled"
