from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdGroupCommonPromotionApplicationLevel(OpenStrEnum):
    """Values of `AdGroupCommonPromotionApplicationLevel`."""

    NONE = "NONE"
    ITEM = "ITEM"
    AD_GROUP = "AD_GROUP"
