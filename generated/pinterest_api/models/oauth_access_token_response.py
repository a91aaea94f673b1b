from __future__ import annotations

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .oauth_access_token_response_response_type import OauthAccessTokenResponseResponseType


@define(kw_only=True)
class OauthAccessTokenResponse(Extensible):
    """`OauthAccessTokenResponse` of the API.

    Attributes:
        refresh_token: Exchanged for the next access token.
        refresh_token_expires_in: Seconds until the refresh token ends.
        refresh_token_expires_at: When the refresh token ends, in seconds since 1970.
    """

    access_token: str = structs.field(repr=False)
    expires_in: int
    response_type: OauthAccessTokenResponseResponseType | None = None
    scope: str
    token_type: str
    refresh_token: str | None = structs.field(default=None, repr=False)
    refresh_token_expires_in: int | None = None
    refresh_token_expires_at: int | None = None
