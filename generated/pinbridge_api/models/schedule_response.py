from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .schedule_payload import SchedulePayload
from .schedule_status import ScheduleStatus


@define(kw_only=True)
class ScheduleResponse(Decodable):
    """A schedule.

    Attributes:
        run_at: Time to publish.
        last_error: Why the last run failed.
        pin_id: Pin made by the run; null before it.
    """

    id: uuid.UUID
    workspace_id: uuid.UUID
    pinterest_account_id: uuid.UUID
    run_at: datetime.datetime
    status: ScheduleStatus
    payload: SchedulePayload
    last_error: str | None = None
    pin_id: uuid.UUID | None = None
    created_at: datetime.datetime
    updated_at: datetime.datetime
