from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class OauthAccessTokenRequestRefresh(ExtensibleRequest):
    """`OauthAccessTokenRequestRefresh` of the API.

    Attributes:
        continuous_refresh: Whether each refresh returns a new refresh token.
    """

    grant_type: ClassVar[Literal["refresh_token"]] = "refresh_token"
    """Says which of several models this one is."""
    refresh_token: str = structs.field(repr=False)
    scope: str | Unset = UNSET
    continuous_refresh: bool | Unset = UNSET

    _TAG = ("grant_type", "refresh_token")


class OauthAccessTokenRequestRefreshDict(RequestDict):
    """Fields of `OauthAccessTokenRequestRefresh`, as a dict or as keyword arguments."""

    grant_type: Literal["refresh_token"]
    refresh_token: str
    scope: NotRequired[str | Unset]
    continuous_refresh: NotRequired[bool | Unset]


rules.bind(
    OauthAccessTokenRequestRefresh,
    {
        "refresh_token": checks.text(),
        "scope": checks.text(),
        "continuous_refresh": checks.boolean,
    },
)
