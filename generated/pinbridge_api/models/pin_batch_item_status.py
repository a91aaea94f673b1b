from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinBatchItemStatus(OpenStrEnum):
    """Result of one batch item. Existing means that the idempotency key was already used."""

    CREATED = "created"
    EXISTING = "existing"
    FAILED = "failed"
