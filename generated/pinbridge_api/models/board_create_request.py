from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .board_privacy_request import BoardPrivacyRequest

if TYPE_CHECKING:
    from . import PinterestAccountResponse


def _to_account_id(value: uuid.UUID | str | PinterestAccountResponse) -> uuid.UUID:
    converted: uuid.UUID = coerce.uuid(value, "PinterestAccountResponse")
    return converted


def _to_privacy(
    value: BoardPrivacyRequest | str | None | Unset,
) -> BoardPrivacyRequest | None | Unset:
    converted: BoardPrivacyRequest | None | Unset = coerce.choice(value, BoardPrivacyRequest)
    return converted


@define(kw_only=True)
class BoardCreateRequest(Constructible):
    """Settings of a new board.

    Attributes:
        account_id: Pinterest account that will own the board.
        privacy: PUBLIC by default; SECRET needs the Pinterest permission boards:write_secret.
    """

    account_id: uuid.UUID = structs.field(converter=_to_account_id)
    name: str
    description: str | None | Unset = UNSET
    privacy: BoardPrivacyRequest | None | Unset = structs.field(
        default=UNSET, converter=_to_privacy
    )


class BoardCreateRequestDict(RequestDict):
    """Fields of `BoardCreateRequest`, as a dict or as keyword arguments."""

    account_id: uuid.UUID | str | PinterestAccountResponse
    name: str
    description: NotRequired[str | None | Unset]
    privacy: NotRequired[BoardPrivacyRequest | str | None | Unset]


rules.bind(
    BoardCreateRequest,
    {
        "account_id": checks.uuid,
        "name": checks.text(min_length=1, max_length=180),
        "description": checks.nullable(checks.text()),
        "privacy": checks.nullable(checks.choice(BoardPrivacyRequest)),
    },
)
