from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryCommentFeedType(OpenStrEnum):
    """Values of `QueryCommentFeedType`."""

    RANKED = "ranked"
    RECENT = "recent"
