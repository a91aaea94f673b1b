from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class ForgotPasswordRequest(Constructible):
    """Address to which a reset link is to be mailed."""

    email: str


class ForgotPasswordRequestDict(RequestDict):
    """Fields of `ForgotPasswordRequest`, as a dict or as keyword arguments."""

    email: str


rules.bind(
    ForgotPasswordRequest,
    {
        "email": checks.text(
            pattern="^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\Z", meaning="an e-mail address"
        ),
    },
)
