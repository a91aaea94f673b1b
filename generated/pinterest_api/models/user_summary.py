from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class UserSummary(Extensible):
    """`UserSummary` of the API."""

    type: str | None = None
    username: str | None = None
