from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


def _to_role(value: str) -> str:
    converted: str = coerce.text(value, case="lower")
    return converted


@define(kw_only=True)
class TeamMemberUpdateRequest(Constructible):
    """New role of a member.

    Attributes:
        role: Role to give; trimmed and lower-cased.
    """

    role: str = structs.field(converter=_to_role)


class TeamMemberUpdateRequestDict(RequestDict):
    """Fields of `TeamMemberUpdateRequest`, as a dict or as keyword arguments."""

    role: str


rules.bind(
    TeamMemberUpdateRequest,
    {
        "role": checks.text(min_length=4, max_length=32),
    },
)
