from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BoardOwner(Decodable):
    """`BoardOwner` of the API."""

    username: str | None = None
