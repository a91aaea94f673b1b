from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryFromClaimedContent(OpenStrEnum):
    """Values of `QueryFromClaimedContent`."""

    OTHER = "OTHER"
    CLAIMED = "CLAIMED"
    BOTH = "BOTH"
