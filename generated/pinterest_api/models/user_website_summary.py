from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class UserWebsiteSummary(Extensible):
    """`UserWebsiteSummary` of the API."""

    status: str | None = None
    verified_at: str | None = None
    website: str | None = None
