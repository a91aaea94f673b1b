from __future__ import annotations

import attrs

from ..codec import Decodable
from .team_invitation_response import TeamInvitationResponse


@attrs.define(kw_only=True)
class TeamInvitationsListResponse(Decodable):
    """All invitations."""

    items: list[TeamInvitationResponse]
