from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class StatusReadiness(Decodable):
    """Readiness verdict of the status page."""

    ready: bool
