from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .auth_user_response import AuthUserResponse
from .team_role import TeamRole


@define(kw_only=True)
class TeamMemberResponse(Decodable):
    """A member of the organization.

    Attributes:
        id: Id of the membership, not of the user.
    """

    id: uuid.UUID
    organization_id: uuid.UUID
    user_id: uuid.UUID
    role: TeamRole
    invited_by_user_id: uuid.UUID | None = None
    accepted_at: datetime.datetime | None = None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    user: AuthUserResponse
    invited_by: AuthUserResponse | None = None
