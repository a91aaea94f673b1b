from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ProductGroupPromotionPreferredMediaType(OpenStrEnum):
    """Values of `ProductGroupPromotionPreferredMediaType`."""

    VIDEO = "VIDEO"
    IMAGE = "IMAGE"
