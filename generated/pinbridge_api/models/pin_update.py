from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

if TYPE_CHECKING:
    from . import BoardResponse


def _to_board_id(value: str | BoardResponse | Unset) -> str | Unset:
    converted: str | Unset = coerce.id_of(value, "BoardResponse")
    return converted


@define(kw_only=True)
class PinUpdate(Constructible):
    """Pin fields to change; omitted fields keep their value.

    Attributes:
        description: A null clears it.
        link_url: Page that the pin leads to. A null clears it.
        alt_text: A null clears it.
        board_id: Another board of the same account.
    """

    title: str | Unset = UNSET
    description: str | None | Unset = UNSET
    link_url: str | None | Unset = UNSET
    alt_text: str | None | Unset = UNSET
    board_id: str | Unset = structs.field(default=UNSET, converter=_to_board_id)


class PinUpdateDict(RequestDict):
    """Fields of `PinUpdate`, as a dict or as keyword arguments."""

    title: NotRequired[str | Unset]
    description: NotRequired[str | None | Unset]
    link_url: NotRequired[str | None | Unset]
    alt_text: NotRequired[str | None | Unset]
    board_id: NotRequired[str | BoardResponse | Unset]


rules.bind(
    PinUpdate,
    {
        "title": checks.text(max_length=100),
        "description": checks.nullable(checks.text(max_length=800)),
        "link_url": checks.nullable(
            checks.text(
                max_length=2048,
                pattern="^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*\\Z",
                meaning="an absolute http(s) URL",
            )
        ),
        "alt_text": checks.nullable(checks.text(max_length=500)),
        "board_id": checks.identifier(),
    },
    at_least=1,
)
