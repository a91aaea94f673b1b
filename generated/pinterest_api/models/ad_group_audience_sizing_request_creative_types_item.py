from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdGroupAudienceSizingRequestCreativeTypesItem(OpenStrEnum):
    """Values of `AdGroupAudienceSizingRequestCreativeTypesItem`."""

    REGULAR = "REGULAR"
    VIDEO = "VIDEO"
    SHOPPING = "SHOPPING"
    CAROUSEL = "CAROUSEL"
    MAX_VIDEO = "MAX_VIDEO"
    SHOP_THE_PIN = "SHOP_THE_PIN"
    COLLECTION = "COLLECTION"
    IDEA = "IDEA"
