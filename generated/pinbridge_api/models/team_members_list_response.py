from __future__ import annotations

import attrs

from ..codec import Decodable
from .team_member_response import TeamMemberResponse


@attrs.define(kw_only=True)
class TeamMembersListResponse(Decodable):
    """All members."""

    items: list[TeamMemberResponse]
