from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class PasswordResetActionResponse(Decodable):
    """Confirmation of a password step."""

    message: str
