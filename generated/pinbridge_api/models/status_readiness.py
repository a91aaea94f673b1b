from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class StatusReadiness(Decodable):
    """Readiness verdict of the status page."""

    ready: bool
