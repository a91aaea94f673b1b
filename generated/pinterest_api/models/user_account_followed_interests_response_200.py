from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .interest import Interest


@define(kw_only=True)
class UserAccountFollowedInterestsResponse200(Extensible):
    """`UserAccountFollowedInterestsResponse200` of the API."""

    bookmark: str | None = None
    items: list[Interest]
