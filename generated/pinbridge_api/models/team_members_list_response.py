from __future__ import annotations

from ..codec import Decodable
from ..structs import define
from .team_member_response import TeamMemberResponse


@define(kw_only=True)
class TeamMembersListResponse(Decodable):
    """All members."""

    items: list[TeamMemberResponse]
