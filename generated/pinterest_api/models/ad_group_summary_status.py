from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdGroupSummaryStatus(OpenStrEnum):
    """Values of `AdGroupSummaryStatus`."""

    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    NOT_STARTED = "NOT_STARTED"
    COMPLETED = "COMPLETED"
    ADVERTISER_DISABLED = "ADVERTISER_DISABLED"
    ARCHIVED = "ARCHIVED"
    DRAFT = "DRAFT"
    DELETED_DRAFT = "DELETED_DRAFT"
