from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionApiResponseEventsItemStatus(OpenStrEnum):
    """Values of `ConversionApiResponseEventsItemStatus`."""

    FAILED = "failed"
    PROCESSED = "processed"
