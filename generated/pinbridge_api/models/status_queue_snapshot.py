from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class StatusQueueSnapshot(Decodable):
    """Work that is currently waiting.

    Attributes:
        overdue_schedules: Schedules whose time has passed without a run.
    """

    overdue_schedules: int
    queued_pins: int
    queued_import_jobs: int
    queued_emails: int
