from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .update_member_result import UpdateMemberResult


@define(kw_only=True)
class UpdateMemberResultsResponseArray(Extensible):
    """`UpdateMemberResultsResponseArray` of the API."""

    items: list[UpdateMemberResult] | None = None
