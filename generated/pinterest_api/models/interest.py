from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class Interest(Extensible):
    """`Interest` of the API."""

    canonical_url: str | None = None
    id: str | None = None
    key: str | None = None
    name: str | None = None
