from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinMediaSourceImagesBase64SourceType(OpenStrEnum):
    """Values of `PinMediaSourceImagesBase64SourceType`."""

    MULTIPLE_IMAGE_BASE64 = "multiple_image_base64"
