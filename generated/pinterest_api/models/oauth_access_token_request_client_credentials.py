from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class OauthAccessTokenRequestClientCredentials(ExtensibleRequest):
    """`OauthAccessTokenRequestClientCredentials` of the API."""

    grant_type: ClassVar[Literal["client_credentials"]] = "client_credentials"
    """Says which of several models this one is."""
    scope: str

    _TAG = ("grant_type", "client_credentials")


class OauthAccessTokenRequestClientCredentialsDict(RequestDict):
    """Fields of `OauthAccessTokenRequestClientCredentials`, as a dict or as keyword arguments."""

    grant_type: Literal["client_credentials"]
    scope: str


rules.bind(
    OauthAccessTokenRequestClientCredentials,
    {
        "scope": checks.text(),
    },
)
