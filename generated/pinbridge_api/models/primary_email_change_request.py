from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class PrimaryEmailChangeRequest(Constructible):
    """Address that is to replace the present one."""

    new_email: str


class PrimaryEmailChangeRequestDict(RequestDict):
    """Fields of `PrimaryEmailChangeRequest`, as a dict or as keyword arguments."""

    new_email: str


rules.bind(
    PrimaryEmailChangeRequest,
    {
        "new_email": checks.text(
            pattern="^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\Z", meaning="an e-mail address"
        ),
    },
)
