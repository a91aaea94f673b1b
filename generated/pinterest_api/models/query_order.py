from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryOrder(OpenStrEnum):
    """Values of `QueryOrder`."""

    ASCENDING = "ASCENDING"
    DESCENDING = "DESCENDING"
