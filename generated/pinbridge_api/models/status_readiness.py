from __future__ import annotations

from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class StatusReadiness(Decodable):
    """Readiness verdict of the status page."""

    ready: bool
