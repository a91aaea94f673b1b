from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinMediaWithImagesMediaType(OpenStrEnum):
    """Values of `PinMediaWithImagesMediaType`."""

    MULTIPLE_IMAGES = "multiple_images"
