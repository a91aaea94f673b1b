from __future__ import annotations

from pinbridge.runtime import reprs, structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class OAuthStartResponse(Decodable):
    """Where to send the user to connect a Pinterest account."""

    authorization_url: str = structs.field(repr=reprs.without_query)
