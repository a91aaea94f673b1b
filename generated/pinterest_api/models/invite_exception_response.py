from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class InviteExceptionResponse(Decodable):
    """`InviteExceptionResponse` of the API."""

    code: int | None = None
    invite_or_request_id: str | None = None
    message: str | None = None
    users_or_partner_ids: list[str] | None = None
