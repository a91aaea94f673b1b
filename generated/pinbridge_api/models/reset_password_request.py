from __future__ import annotations

from pinbridge.runtime import checks, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class ResetPasswordRequest(Constructible):
    """New password, confirmed by a mailed token.

    Attributes:
        token: Token from the reset email; works once.
        password: The new password.
    """

    token: str = structs.field(repr=False)
    password: str = structs.field(repr=False)


class ResetPasswordRequestDict(RequestDict):
    """Fields of `ResetPasswordRequest`, as a dict or as keyword arguments."""

    token: str
    password: str


rules.bind(
    ResetPasswordRequest,
    {
        "token": checks.text(min_length=20, max_length=512),
        "password": checks.text(min_length=8, max_length=255),
    },
)
