from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .oauth_access_token_response_refresh_response_type import (
    OauthAccessTokenResponseRefreshResponseType,
)


@define(kw_only=True)
class OauthAccessTokenResponseRefresh(Extensible):
    """`OauthAccessTokenResponseRefresh` of the API."""

    access_token: str
    expires_in: int
    response_type: OauthAccessTokenResponseRefreshResponseType | None = None
    scope: str
    token_type: str
    refresh_token: str
    refresh_token_expires_at: int
    refresh_token_expires_in: int
