from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CustomerListUploadState(OpenStrEnum):
    """Values of `CustomerListUploadState`."""

    NOT_STARTED = "NOT_STARTED"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
