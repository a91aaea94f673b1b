from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class RenameRequest(Constructible):
    """New name of an upload."""

    new_name: str

    _WIRE_NAMES = {"new_name": "newName"}


class RenameRequestDict(RequestDict):
    """Fields of `RenameRequest`, as a dict or as keyword arguments."""

    new_name: str


rules.bind(
    RenameRequest,
    {
        "new_name": checks.text(),
    },
)
