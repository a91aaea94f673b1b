from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset, datetime


def _to_timezone(value: datetime.tzinfo | str | None | Unset) -> str | None | Unset:
    converted: str | None | Unset = coerce.text(coerce.time_zone(value), blank_as_null=True)
    return converted


@define(kw_only=True)
class LoginRequest(Constructible):
    """Credentials for a session.

    Attributes:
        timezone: IANA zone name. Surrounding blanks are dropped and an empty text counts as
            null.
        invite_token: Token of a team invitation.
    """

    email: str
    password: str = structs.field(repr=False)
    timezone: str | None | Unset = structs.field(default=UNSET, converter=_to_timezone)
    invite_token: str | None | Unset = structs.field(default=UNSET, repr=False)


class LoginRequestDict(RequestDict):
    """Fields of `LoginRequest`, as a dict or as keyword arguments."""

    email: str
    password: str
    timezone: NotRequired[datetime.tzinfo | str | None | Unset]
    invite_token: NotRequired[str | None | Unset]


rules.bind(
    LoginRequest,
    {
        "email": checks.text(
            pattern="^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\Z", meaning="an e-mail address"
        ),
        "password": checks.text(min_length=8, max_length=255),
        "timezone": checks.nullable(checks.time_zone(max_length=64)),
        "invite_token": checks.nullable(checks.text()),
    },
)
