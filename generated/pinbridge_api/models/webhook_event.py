from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class WebhookEvent(OpenStrEnum):
    """Event that a webhook can subscribe to."""

    PIN_PUBLISHED = "pin.published"
    PIN_FAILED = "pin.failed"
