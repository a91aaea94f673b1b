from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class ConversionAccessTokenResponse(Extensible):
    """`ConversionAccessTokenResponse` of the API."""

    access_token: str
    token_type: str = "conversion"
