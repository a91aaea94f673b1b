from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinPromotionSummaryStatus(OpenStrEnum):
    """Values of `PinPromotionSummaryStatus`."""

    APPROVED = "APPROVED"
    PAUSED = "PAUSED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    ADVERTISER_DISABLED = "ADVERTISER_DISABLED"
    ARCHIVED = "ARCHIVED"
    DRAFT = "DRAFT"
    DELETED_DRAFT = "DELETED_DRAFT"
