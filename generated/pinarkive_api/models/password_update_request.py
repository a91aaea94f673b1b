from __future__ import annotations

from pinbridge.runtime import checks, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class PasswordUpdateRequest(Constructible):
    """Old and new password."""

    current_password: str = structs.field(repr=False)
    new_password: str = structs.field(repr=False)

    _WIRE_NAMES = {"current_password": "currentPassword", "new_password": "newPassword"}


class PasswordUpdateRequestDict(RequestDict):
    """Fields of `PasswordUpdateRequest`, as a dict or as keyword arguments."""

    current_password: str
    new_password: str


rules.bind(
    PasswordUpdateRequest,
    {
        "current_password": checks.text(),
        "new_password": checks.text(),
    },
)
