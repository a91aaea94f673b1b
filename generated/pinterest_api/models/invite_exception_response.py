from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class InviteExceptionResponse(Extensible):
    """`InviteExceptionResponse` of the API."""

    code: int | None = None
    invite_or_request_id: str | None = None
    message: str | None = None
    users_or_partner_ids: list[str] | None = None
