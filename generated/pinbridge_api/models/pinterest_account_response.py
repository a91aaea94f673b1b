from __future__ import annotations

import uuid

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .account_health_status import AccountHealthStatus


@define(kw_only=True)
class PinterestAccountResponse(Decodable):
    """A connected Pinterest account.

    Attributes:
        pinterest_user_id: Id on Pinterest.
        scopes: Permissions granted by Pinterest, separated by commas.
        revoked_at: Set once the account is disconnected.
        token_expires_at: When the Pinterest token ends.
        reconnect_required: True when the user has to connect the account again.
        missing_scopes: Permissions that Pinterest has not granted.
    """

    id: uuid.UUID
    workspace_id: uuid.UUID
    pinterest_user_id: str
    display_name: str | None = None
    username: str | None = None
    scopes: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    revoked_at: datetime.datetime | None = None
    token_expires_at: datetime.datetime | None = None
    health_status: AccountHealthStatus | None = None
    health_message: str | None = None
    health_checked_at: datetime.datetime | None = None
    reconnect_required: bool = False
    missing_scopes: list[str] = structs.field(factory=lambda: [])
