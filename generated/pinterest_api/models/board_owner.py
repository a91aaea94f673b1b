from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BoardOwner(Extensible):
    """`BoardOwner` of the API."""

    username: str | None = None
