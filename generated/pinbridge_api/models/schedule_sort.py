from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ScheduleSort(OpenStrEnum):
    """Order of the schedule list."""

    RUN_AT_DESC = "run_at_desc"
    RUN_AT_ASC = "run_at_asc"
    CREATED_AT_DESC = "created_at_desc"
    CREATED_AT_ASC = "created_at_asc"
    TITLE_ASC = "title_asc"
    TITLE_DESC = "title_desc"
    STATUS_ASC = "status_asc"
    STATUS_DESC = "status_desc"
