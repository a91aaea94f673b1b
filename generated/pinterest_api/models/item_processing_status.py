from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ItemProcessingStatus(OpenStrEnum):
    """Values of `ItemProcessingStatus`."""

    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    PROCESSING = "PROCESSING"
