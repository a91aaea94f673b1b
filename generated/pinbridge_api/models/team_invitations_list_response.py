from __future__ import annotations

from ..codec import Decodable
from ..structs import define
from .team_invitation_response import TeamInvitationResponse


@define(kw_only=True)
class TeamInvitationsListResponse(Decodable):
    """All invitations."""

    items: list[TeamInvitationResponse]
