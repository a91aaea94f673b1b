from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .invitation_status import InvitationStatus
from .team_role import TeamRole


@define(kw_only=True)
class TeamInvitationPreviewResponse(Decodable):
    """What an invitation offers, shown before it is accepted.

    Attributes:
        email: Invited address.
        team_access_enabled: Whether the plan of the organization includes a team.
    """

    organization_id: uuid.UUID
    organization_name: str
    email: str
    role: TeamRole
    status: InvitationStatus
    expires_at: datetime.datetime
    inviter_name: str | None = None
    inviter_email: str | None = None
    team_access_enabled: bool
