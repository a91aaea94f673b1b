from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .team_member_response import TeamMemberResponse


@define(kw_only=True)
class TeamMembersListResponse(Decodable):
    """All members."""

    items: list[TeamMemberResponse]
