from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .team_invitation_response import TeamInvitationResponse


@define(kw_only=True)
class TeamInvitationsListResponse(Decodable):
    """All invitations."""

    items: list[TeamInvitationResponse]
