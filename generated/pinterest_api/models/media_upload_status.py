from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class MediaUploadStatus(OpenStrEnum):
    """Values of `MediaUploadStatus`."""

    REGISTERED = "registered"
    PROCESSING = "processing"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
