from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class UnsubscribeResponse(Decodable):
    """Confirmation that mail was switched off."""

    message: str
