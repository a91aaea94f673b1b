from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BusinessAccessUserSummary(Extensible):
    """`BusinessAccessUserSummary` of the API."""

    email: str | None = None
    id: str | None = None
    username: str | None = None
