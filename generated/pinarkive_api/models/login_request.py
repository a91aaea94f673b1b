from __future__ import annotations

from pinbridge.runtime import checks, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class LoginRequest(Constructible):
    """Credentials of a user."""

    email: str
    password: str = structs.field(repr=False)


class LoginRequestDict(RequestDict):
    """Fields of `LoginRequest`, as a dict or as keyword arguments."""

    email: str
    password: str


rules.bind(
    LoginRequest,
    {
        "email": checks.text(),
        "password": checks.text(),
    },
)
