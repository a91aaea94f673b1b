from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BrandAccountsUpdateBodyImageBase64ContentType(OpenStrEnum):
    """Values of `BrandAccountsUpdateBodyImageBase64ContentType`."""

    IMAGEJPEG = "image/jpeg"
    IMAGEPNG = "image/png"
