from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .team_role import TeamRole


@define(kw_only=True)
class TeamInvitationResponse(Decodable):
    """An invitation to the organization.

    Attributes:
        email: Invited address.
    """

    id: uuid.UUID
    organization_id: uuid.UUID
    email: str
    role: TeamRole
    invited_by_user_id: uuid.UUID | None = None
    expires_at: datetime.datetime
    accepted_at: datetime.datetime | None = None
    revoked_at: datetime.datetime | None = None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    inviter_name: str | None = None
    inviter_email: str | None = None
