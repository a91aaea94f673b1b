from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class UpdateMemberResult(Extensible):
    """`UpdateMemberResult` of the API."""

    business_role: str | None = None
    member_id: str | None = None
