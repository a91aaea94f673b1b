from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class MediaUploadType(OpenStrEnum):
    """Values of `MediaUploadType`."""

    VIDEO = "video"
