from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class MediaType(OpenStrEnum):
    """Values of `MediaType`."""

    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
