from __future__ import annotations

import uuid
from typing import Any

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .webhook_event import WebhookEvent


@define(kw_only=True)
class WebhookDeliveryResponse(Decodable):
    """Record of one delivery. No operation returns it.

    Attributes:
        payload: Body that is delivered.
        last_status_code: HTTP status of the last attempt; null when there was no response.
        next_attempt_at: Null when no further attempt is planned.
    """

    id: uuid.UUID
    webhook_id: uuid.UUID
    event_type: WebhookEvent
    payload: dict[str, Any]
    attempt_count: int
    last_status_code: int | None = None
    last_error: str | None = None
    next_attempt_at: datetime.datetime | None = None
    created_at: datetime.datetime
    updated_at: datetime.datetime
