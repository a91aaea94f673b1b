from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PromotionCommonDiscountStatus(OpenStrEnum):
    """Values of `PromotionCommonDiscountStatus`."""

    OTHER = "OTHER"
    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    SCHEDULED = "SCHEDULED"
    EXPIRED = "EXPIRED"
