from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinMediaWithVideosMediaType(OpenStrEnum):
    """Values of `PinMediaWithVideosMediaType`."""

    MULTIPLE_VIDEOS = "multiple_videos"
