from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinMediaSourceImagesURLSourceType(OpenStrEnum):
    """Values of `PinMediaSourceImagesURLSourceType`."""

    MULTIPLE_IMAGE_URLS = "multiple_image_urls"
