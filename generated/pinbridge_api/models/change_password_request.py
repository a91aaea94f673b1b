from __future__ import annotations

from pinbridge.runtime import checks, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class ChangePasswordRequest(Constructible):
    """Old and new password of the signed-in user."""

    current_password: str = structs.field(repr=False)
    new_password: str = structs.field(repr=False)


class ChangePasswordRequestDict(RequestDict):
    """Fields of `ChangePasswordRequest`, as a dict or as keyword arguments."""

    current_password: str
    new_password: str


rules.bind(
    ChangePasswordRequest,
    {
        "current_password": checks.text(min_length=8, max_length=255),
        "new_password": checks.text(min_length=8, max_length=255),
    },
)
