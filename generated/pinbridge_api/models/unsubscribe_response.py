from __future__ import annotations

from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class UnsubscribeResponse(Decodable):
    """Confirmation that mail was switched off."""

    message: str
