from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .invite_response import InviteResponse


@define(kw_only=True)
class GetInvitesResponse200(Extensible):
    """`GetInvitesResponse200` of the API."""

    bookmark: str | None = None
    items: list[InviteResponse]
