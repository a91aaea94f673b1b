from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CustomerListStatus(OpenStrEnum):
    """Values of `CustomerListStatus`."""

    PROCESSING = "PROCESSING"
    READY = "READY"
    TOO_SMALL = "TOO_SMALL"
    UPLOADING = "UPLOADING"
