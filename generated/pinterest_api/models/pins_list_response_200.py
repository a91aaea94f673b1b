from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .pin import Pin


@define(kw_only=True)
class PinsListResponse200(Extensible):
    """`PinsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[Pin]
