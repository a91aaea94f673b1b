from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


def _to_token(value: str) -> str:
    converted: str = coerce.text(value)
    return converted


@define(kw_only=True)
class TeamInvitationAcceptRequest(Constructible):
    """Invitation to accept.

    Attributes:
        token: Token from the invitation email; trimmed.
    """

    token: str = structs.field(converter=_to_token, repr=False)


class TeamInvitationAcceptRequestDict(RequestDict):
    """Fields of `TeamInvitationAcceptRequest`, as a dict or as keyword arguments."""

    token: str


rules.bind(
    TeamInvitationAcceptRequest,
    {
        "token": checks.text(min_length=20, max_length=512),
    },
)
