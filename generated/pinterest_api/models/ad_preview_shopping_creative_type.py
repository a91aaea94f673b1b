from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdPreviewShoppingCreativeType(OpenStrEnum):
    """Values of `AdPreviewShoppingCreativeType`."""

    SHOPPING = "SHOPPING"
    CAROUSEL = "CAROUSEL"
    COLLECTION = "COLLECTION"
    REGULAR = "REGULAR"
