"""What is exchanged for an access token."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .oauth_access_token_request_client_credentials import OauthAccessTokenRequestClientCredentials
from .oauth_access_token_request_code import OauthAccessTokenRequestCode
from .oauth_access_token_request_refresh import OauthAccessTokenRequestRefresh

if TYPE_CHECKING:
    from .oauth_access_token_request_client_credentials import (
        OauthAccessTokenRequestClientCredentialsDict,
    )
    from .oauth_access_token_request_code import OauthAccessTokenRequestCodeDict
    from .oauth_access_token_request_refresh import OauthAccessTokenRequestRefreshDict

    OauthAccessTokenRequest: TypeAlias = (
        OauthAccessTokenRequestCode
        | OauthAccessTokenRequestRefresh
        | OauthAccessTokenRequestClientCredentials
        | unions.Unknown
    )
    OauthAccessTokenRequestDict: TypeAlias = (
        OauthAccessTokenRequestCodeDict
        | OauthAccessTokenRequestRefreshDict
        | OauthAccessTokenRequestClientCredentialsDict
    )
else:
    OauthAccessTokenRequest = unions.tagged(
        OauthAccessTokenRequestCode,
        OauthAccessTokenRequestRefresh,
        OauthAccessTokenRequestClientCredentials,
    )
    OauthAccessTokenRequestDict = dict
