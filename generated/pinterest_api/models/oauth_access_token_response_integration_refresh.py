from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .oauth_access_token_response_integration_refresh_response_type import (
    OauthAccessTokenResponseIntegrationRefreshResponseType,
)


@define(kw_only=True)
class OauthAccessTokenResponseIntegrationRefresh(Extensible):
    """`OauthAccessTokenResponseIntegrationRefresh` of the API."""

    refresh_token: str
    refresh_token_expires_in: int
    access_token: str
    expires_in: int
    response_type: OauthAccessTokenResponseIntegrationRefreshResponseType | None = None
    scope: str
    token_type: str
