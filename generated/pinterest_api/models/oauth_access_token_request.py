"""What is exchanged for an access token."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .oauth_access_token_request_client_credentials import (
        OauthAccessTokenRequestClientCredentials,
        OauthAccessTokenRequestClientCredentialsDict,
    )
    from .oauth_access_token_request_code import (
        OauthAccessTokenRequestCode,
        OauthAccessTokenRequestCodeDict,
    )
    from .oauth_access_token_request_refresh import (
        OauthAccessTokenRequestRefresh,
        OauthAccessTokenRequestRefreshDict,
    )

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
    OauthAccessTokenRequestDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "OauthAccessTokenRequest":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .oauth_access_token_request_client_credentials import (
        OauthAccessTokenRequestClientCredentials,
    )
    from .oauth_access_token_request_code import OauthAccessTokenRequestCode
    from .oauth_access_token_request_refresh import OauthAccessTokenRequestRefresh

    made = unions.tagged(
        OauthAccessTokenRequestCode,
        OauthAccessTokenRequestRefresh,
        OauthAccessTokenRequestClientCredentials,
    )
    return globals().setdefault(name, made)
