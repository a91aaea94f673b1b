from __future__ import annotations

from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class TeamActionResponse(Decodable):
    """Confirmation of a team action."""

    message: str
