from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AdAccountOwner(Extensible):
    """`AdAccountOwner` of the API."""

    id: str | None = None
    username: str | None = None
