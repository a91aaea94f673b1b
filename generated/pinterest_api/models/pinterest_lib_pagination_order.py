from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinterestLibPaginationOrder(OpenStrEnum):
    """Values of `PinterestLibPaginationOrder`."""

    ASCENDING = "ASCENDING"
    DESCENDING = "DESCENDING"
