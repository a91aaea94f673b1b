from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .oauth_access_token_response_code_response_type import OauthAccessTokenResponseCodeResponseType


@define(kw_only=True)
class OauthAccessTokenResponseCode(Extensible):
    """`OauthAccessTokenResponseCode` of the API."""

    refresh_token: str | None = None
    refresh_token_expires_at: int | None = None
    refresh_token_expires_in: int | None = None
    access_token: str
    expires_in: int
    response_type: OauthAccessTokenResponseCodeResponseType | None = None
    scope: str
    token_type: str
