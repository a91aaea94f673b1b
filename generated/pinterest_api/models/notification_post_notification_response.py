from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class NotificationPostNotificationResponse(Extensible):
    """`NotificationPostNotificationResponse` of the API."""

    success: bool | None = None
    received_at: int | None = None
    error_msg: str | None = None
