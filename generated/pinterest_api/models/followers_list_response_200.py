from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .user_summary import UserSummary


@define(kw_only=True)
class FollowersListResponse200(Extensible):
    """`FollowersListResponse200` of the API."""

    bookmark: str | None = None
    items: list[UserSummary]
