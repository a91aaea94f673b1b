from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class RevokeTokenRequest(Constructible):
    """Second factor for revoking a token.

    Attributes:
        totp_code: Code of the second factor, for a user who has one. The service also takes it
            as `twoFactorCode`.
    """

    totp_code: str | Unset = structs.field(default=UNSET, repr=False)

    _WIRE_NAMES = {"totp_code": "totpCode"}


class RevokeTokenRequestDict(RequestDict):
    """Fields of `RevokeTokenRequest`, as a dict or as keyword arguments."""

    totp_code: NotRequired[str | Unset]


rules.bind(
    RevokeTokenRequest,
    {
        "totp_code": checks.text(),
    },
)
