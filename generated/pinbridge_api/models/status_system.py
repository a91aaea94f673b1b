from __future__ import annotations

from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class StatusSystem(Decodable):
    """State of one internal system."""

    status: str
