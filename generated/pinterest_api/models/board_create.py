from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .board_privacy import BoardPrivacy


def _to_privacy(value: BoardPrivacy | str | Unset) -> BoardPrivacy | Unset:
    converted: BoardPrivacy | Unset = coerce.choice(value, BoardPrivacy)
    return converted


@define(kw_only=True)
class BoardCreate(ExtensibleRequest):
    """`BoardCreate` of the API."""

    description: str | None | Unset = UNSET
    is_ads_only: bool | Unset = False
    name: str
    privacy: BoardPrivacy | Unset = structs.field(
        default=BoardPrivacy.PUBLIC, converter=_to_privacy
    )


class BoardCreateDict(RequestDict):
    """Fields of `BoardCreate`, as a dict or as keyword arguments."""

    description: NotRequired[str | None | Unset]
    is_ads_only: NotRequired[bool | Unset]
    name: str
    privacy: NotRequired[BoardPrivacy | str | Unset]


rules.bind(
    BoardCreate,
    {
        "description": checks.nullable(checks.text()),
        "is_ads_only": checks.boolean,
        "name": checks.text(),
        "privacy": checks.choice(BoardPrivacy),
    },
)
