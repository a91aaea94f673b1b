from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ScheduleStatus(OpenStrEnum):
    """State of a schedule, from planned to finished."""

    CANCELED = "canceled"
    DEFERRED = "deferred"
    DONE = "done"
    FAILED = "failed"
    QUEUED = "queued"
    RUNNING = "running"
    SCHEDULED = "scheduled"
