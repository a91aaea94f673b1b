from __future__ import annotations

from pinbridge.runtime import checks, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class TwoFactorLoginRequest(Constructible):
    """Second step of a login.

    Attributes:
        temporary_token: As given by the challenge.
        code: Six digits from the user's authenticator, as text.
    """

    temporary_token: str = structs.field(repr=False)
    code: str = structs.field(repr=False)

    _WIRE_NAMES = {"temporary_token": "temporaryToken"}


class TwoFactorLoginRequestDict(RequestDict):
    """Fields of `TwoFactorLoginRequest`, as a dict or as keyword arguments."""

    temporary_token: str
    code: str


rules.bind(
    TwoFactorLoginRequest,
    {
        "temporary_token": checks.text(),
        "code": checks.text(),
    },
)
