from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BrandAccountsCreateBodyImageBase64ContentType(OpenStrEnum):
    """Values of `BrandAccountsCreateBodyImageBase64ContentType`."""

    IMAGEJPEG = "image/jpeg"
    IMAGEPNG = "image/png"
