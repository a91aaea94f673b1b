from __future__ import annotations

import uuid

from pinbridge.runtime import reprs, structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .webhook_event import WebhookEvent


@define(kw_only=True)
class WebhookResponse(Decodable):
    """A webhook without its secret."""

    id: uuid.UUID
    workspace_id: uuid.UUID
    url: str = structs.field(repr=reprs.without_query)
    events: list[WebhookEvent]
    is_enabled: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
