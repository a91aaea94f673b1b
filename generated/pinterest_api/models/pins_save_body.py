from __future__ import annotations

from typing import NotRequired, TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, Unset


@define(kw_only=True)
class PinsSaveBody(Constructible):
    """`PinsSaveBody` of the API."""

    board_id: str | None | Unset = UNSET
    board_section_id: str | None | Unset = UNSET


class PinsSaveBodyDict(TypedDict):
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
