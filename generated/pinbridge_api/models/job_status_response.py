from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .pin_status import PinStatus


@define(kw_only=True)
class JobStatusResponse(Decodable):
    """Publishing progress of a pin.

    Attributes:
        job_id: Same value as pin_id.
        completed_at: Null while the work goes on.
    """

    job_id: uuid.UUID
    pin_id: uuid.UUID
    status: PinStatus
    submitted_at: datetime.datetime
    completed_at: datetime.datetime | None = None
    pinterest_pin_id: str | None = None
    error_code: str | None = None
    error_message: str | None = None
