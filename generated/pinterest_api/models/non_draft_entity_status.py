from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class NonDraftEntityStatus(OpenStrEnum):
    """Values of `NonDraftEntityStatus`."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    ARCHIVED = "ARCHIVED"
