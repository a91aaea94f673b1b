from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class OauthAccessTokenRequestCode(ExtensibleRequest):
    """`OauthAccessTokenRequestCode` of the API.

    Attributes:
        continuous_refresh: Whether each refresh returns a new refresh token.
    """

    grant_type: ClassVar[Literal["authorization_code"]] = "authorization_code"
    """Says which of several models this one is."""
    code: str = structs.field(repr=False)
    redirect_uri: str
    continuous_refresh: bool | Unset = UNSET

    _TAG = ("grant_type", "authorization_code")


class OauthAccessTokenRequestCodeDict(RequestDict):
    """Fields of `OauthAccessTokenRequestCode`, as a dict or as keyword arguments."""

    grant_type: Literal["authorization_code"]
    code: str
    redirect_uri: str
    continuous_refresh: NotRequired[bool | Unset]


rules.bind(
    OauthAccessTokenRequestCode,
    {
        "code": checks.text(),
        "redirect_uri": checks.text(),
        "continuous_refresh": checks.boolean,
    },
)
