from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CampaignSummaryStatus(OpenStrEnum):
    """Values of `CampaignSummaryStatus`."""

    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    NOT_STARTED = "NOT_STARTED"
    COMPLETED = "COMPLETED"
    ADVERTISER_DISABLED = "ADVERTISER_DISABLED"
    ARCHIVED = "ARCHIVED"
    DRAFT = "DRAFT"
    DELETED_DRAFT = "DELETED_DRAFT"
