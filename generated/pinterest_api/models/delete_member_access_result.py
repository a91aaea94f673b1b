from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DeleteMemberAccessResult(Decodable):
    """`DeleteMemberAccessResult` of the API."""

    asset_id: str | None = None
    member_id: str | None = None
