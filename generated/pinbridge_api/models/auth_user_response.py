from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class AuthUserResponse(Decodable):
    """A user.

    Attributes:
        timezone: IANA zone name.
    """

    id: uuid.UUID
    email: str
    full_name: str | None = None
    timezone: str
    email_verified: bool
    created_at: datetime.datetime
