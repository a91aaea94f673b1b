from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class TeamActionResponse(Decodable):
    """Confirmation of a team action."""

    message: str
