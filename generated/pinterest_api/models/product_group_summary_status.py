from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ProductGroupSummaryStatus(OpenStrEnum):
    """Values of `ProductGroupSummaryStatus`."""

    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    EXCLUDED = "EXCLUDED"
    ARCHIVED = "ARCHIVED"
