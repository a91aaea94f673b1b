from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .oauth_access_token_response_client_credentials_response_type import (
    OauthAccessTokenResponseClientCredentialsResponseType,
)


@define(kw_only=True)
class OauthAccessTokenResponseClientCredentials(Extensible):
    """`OauthAccessTokenResponseClientCredentials` of the API."""

    access_token: str
    expires_in: int
    response_type: OauthAccessTokenResponseClientCredentialsResponseType | None = None
    scope: str
    token_type: str
