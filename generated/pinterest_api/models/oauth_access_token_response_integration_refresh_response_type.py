from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class OauthAccessTokenResponseIntegrationRefreshResponseType(OpenStrEnum):
    """Values of `OauthAccessTokenResponseIntegrationRefreshResponseType`."""

    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"
    CLIENT_CREDENTIALS = "client_credentials"
