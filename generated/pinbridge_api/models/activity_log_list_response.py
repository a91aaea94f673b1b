from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .activity_log_response import ActivityLogResponse


@define(kw_only=True)
class ActivityLogListResponse(Decodable):
    """One page of the activity log.

    Attributes:
        next_cursor: Value for the next request; null on the last page.
        current_retention_days: Days of history that the plan keeps.
        current_retention_label: The same span in words.
    """

    items: list[ActivityLogResponse]
    next_cursor: str | None = None
    current_retention_days: int
    current_retention_label: str
