from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class StatusSystem(Decodable):
    """State of one internal system."""

    status: str
