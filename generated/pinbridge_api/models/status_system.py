from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class StatusSystem(Decodable):
    """State of one internal system."""

    status: str
