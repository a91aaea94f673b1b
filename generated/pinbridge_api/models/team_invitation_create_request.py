from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


def _to_role(value: str) -> str:
    converted: str = coerce.text(value, case="lower")
    return converted


@define(kw_only=True)
class TeamInvitationCreateRequest(Constructible):
    """Person to invite.

    Attributes:
        role: Role to give; trimmed and lower-cased.
    """

    email: str
    role: str = structs.field(converter=_to_role)


class TeamInvitationCreateRequestDict(RequestDict):
    """Fields of `TeamInvitationCreateRequest`, as a dict or as keyword arguments."""

    email: str
    role: str


rules.bind(
    TeamInvitationCreateRequest,
    {
        "email": checks.text(
            pattern="^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\Z", meaning="an e-mail address"
        ),
        "role": checks.text(min_length=4, max_length=32),
    },
)
