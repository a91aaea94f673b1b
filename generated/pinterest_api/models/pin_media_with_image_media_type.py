from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinMediaWithImageMediaType(OpenStrEnum):
    """Values of `PinMediaWithImageMediaType`."""

    IMAGE = "image"
