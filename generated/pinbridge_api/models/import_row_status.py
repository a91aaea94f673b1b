from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ImportRowStatus(OpenStrEnum):
    """Result of one import row."""

    CREATED = "created"
    EXISTING = "existing"
    FAILED = "failed"
