from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ContentType(OpenStrEnum):
    """Values of `ContentType`."""

    IMAGEJPEG = "image/jpeg"
    IMAGEPNG = "image/png"
