from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class UnsubscribeResponse(Decodable):
    """Confirmation that emails were turned off."""

    message: str
