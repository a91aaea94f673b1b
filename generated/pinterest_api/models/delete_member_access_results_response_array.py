from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .delete_member_access_result import DeleteMemberAccessResult


@define(kw_only=True)
class DeleteMemberAccessResultsResponseArray(Extensible):
    """`DeleteMemberAccessResultsResponseArray` of the API."""

    items: list[DeleteMemberAccessResult] | None = None
