from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BaseInviteDataResponseInviteData(Extensible):
    """`BaseInviteDataResponseInviteData` of the API."""

    invite_expiration: int | None = None
    invite_status: str | None = None
    invite_type: str | None = None
    last_updated_time: int | None = None
    sent_at: int | None = None
