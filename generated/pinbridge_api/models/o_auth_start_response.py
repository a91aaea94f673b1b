from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class OAuthStartResponse(Decodable):
    """Where to send the user to connect a Pinterest account."""

    authorization_url: str
