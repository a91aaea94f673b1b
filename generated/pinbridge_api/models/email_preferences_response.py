from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class EmailPreferencesResponse(Decodable):
    """Types of email that a user receives from a project."""

    id: uuid.UUID
    workspace_id: uuid.UUID
    user_id: uuid.UUID
    transactional_enabled: bool
    alerts_enabled: bool
    verification_enabled: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
