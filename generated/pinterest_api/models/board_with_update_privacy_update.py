from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .board_update_privacy import BoardUpdatePrivacy


def _to_privacy(value: BoardUpdatePrivacy | str | Unset) -> BoardUpdatePrivacy | Unset:
    converted: BoardUpdatePrivacy | Unset = coerce.choice(value, BoardUpdatePrivacy)
    return converted


@define(kw_only=True)
class BoardWithUpdatePrivacyUpdate(ExtensibleRequest):
    """`BoardWithUpdatePrivacyUpdate` of the API."""

    description: str | None | Unset = UNSET
    name: str | Unset = UNSET
    privacy: BoardUpdatePrivacy | Unset = structs.field(default=UNSET, converter=_to_privacy)


class BoardWithUpdatePrivacyUpdateDict(RequestDict):
    """Fields of `BoardWithUpdatePrivacyUpdate`, as a dict or as keyword arguments."""

    description: NotRequired[str | None | Unset]
    name: NotRequired[str | Unset]
    privacy: NotRequired[BoardUpdatePrivacy | str | Unset]


rules.bind(
    BoardWithUpdatePrivacyUpdate,
    {
        "description": checks.nullable(checks.text()),
        "name": checks.text(),
        "privacy": checks.choice(BoardUpdatePrivacy),
    },
)
