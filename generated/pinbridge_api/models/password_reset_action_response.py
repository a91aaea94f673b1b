from __future__ import annotations

from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class PasswordResetActionResponse(Decodable):
    """Confirmation of a password step."""

    message: str
