from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinMediaSourceImageBase64SourceType(OpenStrEnum):
    """Values of `PinMediaSourceImageBase64SourceType`."""

    IMAGE_BASE64 = "image_base64"
