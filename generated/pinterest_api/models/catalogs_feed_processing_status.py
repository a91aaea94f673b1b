from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsFeedProcessingStatus(OpenStrEnum):
    """Values of `CatalogsFeedProcessingStatus`."""

    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    PROCESSING = "PROCESSING"
