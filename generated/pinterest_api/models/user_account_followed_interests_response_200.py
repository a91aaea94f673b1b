from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .interest import Interest


@define(kw_only=True)
class UserAccountFollowedInterestsResponse200(Decodable):
    """`UserAccountFollowedInterestsResponse200` of the API."""

    bookmark: str | None = None
    items: list[Interest]
