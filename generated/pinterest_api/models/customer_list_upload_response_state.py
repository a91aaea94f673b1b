from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CustomerListUploadResponseState(OpenStrEnum):
    """Values of `CustomerListUploadResponseState`."""

    NOT_STARTED = "NOT_STARTED"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
