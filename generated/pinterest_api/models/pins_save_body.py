from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class PinsSaveBody(ExtensibleRequest):
    """`PinsSaveBody` of the API."""

    board_id: str | None | Unset = UNSET
    board_section_id: str | None | Unset = UNSET


class PinsSaveBodyDict(RequestDict):
    """Fields of `PinsSaveBody`, as a dict or as keyword arguments."""

    board_id: NotRequired[str | None | Unset]
    board_section_id: NotRequired[str | None | Unset]


rules.bind(
    PinsSaveBody,
    {
        "board_id": checks.nullable(checks.text(pattern="^\\d+\\Z")),
        "board_section_id": checks.nullable(checks.text(pattern="^\\d+\\Z")),
    },
)
