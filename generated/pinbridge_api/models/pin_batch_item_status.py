from __future__ import annotations

from ..enums import OpenStrEnum


class PinBatchItemStatus(OpenStrEnum):
    """Outcome of one batch item. Existing means that the idempotency key was already used."""

    CREATED = "created"
    EXISTING = "existing"
    FAILED = "failed"
