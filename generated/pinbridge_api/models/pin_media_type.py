from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinMediaType(OpenStrEnum):
    """Kind of media on a pin."""

    IMAGE = "image"
    VIDEO = "video"
