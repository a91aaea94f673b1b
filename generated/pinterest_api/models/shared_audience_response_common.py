from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .role import Role


@define(kw_only=True)
class SharedAudienceResponseCommon(Extensible):
    """`SharedAudienceResponseCommon` of the API."""

    audience_id: str | None = None
    permissions: list[Role] | None = None
