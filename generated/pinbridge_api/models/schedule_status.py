from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ScheduleStatus(OpenStrEnum):
    """State of a schedule, from planned to finished."""

    SCHEDULED = "scheduled"
    QUEUED = "queued"
    DEFERRED = "deferred"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELED = "canceled"
