from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinMediaSourceVideoIDSourceType(OpenStrEnum):
    """Values of `PinMediaSourceVideoIDSourceType`."""

    VIDEO_ID = "video_id"
