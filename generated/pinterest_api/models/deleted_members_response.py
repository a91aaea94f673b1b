from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DeletedMembersResponse(Extensible):
    """`DeletedMembersResponse` of the API."""

    deleted_members: list[str] | None = None
