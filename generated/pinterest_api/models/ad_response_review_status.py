from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdResponseReviewStatus(OpenStrEnum):
    """Values of `AdResponseReviewStatus`."""

    OTHER = "OTHER"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    APPROVED = "APPROVED"
