from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinMediaSourceImageURLSourceType(OpenStrEnum):
    """Values of `PinMediaSourceImageURLSourceType`."""

    IMAGE_URL = "image_url"
