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


def _to_privacy(value: BoardPrivacyRequest | str | Unset) -> BoardPrivacyRequest | Unset:
    converted: BoardPrivacyRequest | Unset = coerce.choice(value, BoardPrivacyRequest)
    return converted


@define(kw_only=True)
class BoardUpdateRequest(Constructible):
    """Board settings to change; omitted fields keep their value.

    Attributes:
        account_id: Pinterest account that owns the board.
        description: A null clears it.
        privacy: SECRET needs the Pinterest permission boards:write_secret.
    """

    account_id: uuid.UUID = structs.field(converter=_to_account_id)
    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    privacy: BoardPrivacyRequest | Unset = structs.field(default=UNSET, converter=_to_privacy)


class BoardUpdateRequestDict(RequestDict):
    """Fields of `BoardUpdateRequest`, as a dict or as keyword arguments."""

    account_id: uuid.UUID | str | PinterestAccountResponse
    name: NotRequired[str | Unset]
    description: NotRequired[str | None | Unset]
    privacy: NotRequired[BoardPrivacyRequest | str | Unset]


rules.bind(
    BoardUpdateRequest,
    {
        "account_id": checks.uuid,
        "name": checks.text(min_length=1, max_length=180),
        "description": checks.nullable(checks.text()),
        "privacy": checks.choice(BoardPrivacyRequest),
    },
    at_least=2,
)
