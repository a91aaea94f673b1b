from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryScheduleStatusesItem(OpenStrEnum):
    """Values of `QueryScheduleStatusesItem`."""

    DRAFT = "DRAFT"
    CREATED = "CREATED"
    SCHEDULED = "SCHEDULED"
    ACTIVE = "ACTIVE"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"
