from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class UserFollowingFeedType(OpenStrEnum):
    """Values of `UserFollowingFeedType`."""

    ALL = "ALL"
    RANKED = "RANKED"
    CREATOR_ONLY = "CREATOR_ONLY"
    RANKED_CREATOR_ONLY = "RANKED_CREATOR_ONLY"
