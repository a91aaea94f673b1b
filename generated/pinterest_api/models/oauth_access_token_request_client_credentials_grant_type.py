from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class OauthAccessTokenRequestClientCredentialsGrantType(OpenStrEnum):
    """Values of `OauthAccessTokenRequestClientCredentialsGrantType`."""

    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"
    CLIENT_CREDENTIALS = "client_credentials"
