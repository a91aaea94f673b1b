from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

if TYPE_CHECKING:
    from . import BoardResponse, PinterestAccountResponse


def _to_board_id(value: str | BoardResponse | None | Unset) -> str | None | Unset:
    converted: str | None | Unset = coerce.id_of(value, "BoardResponse")
    return converted


def _to_account_id(
    value: uuid.UUID | str | PinterestAccountResponse | None | Unset,
) -> uuid.UUID | None | Unset:
    converted: uuid.UUID | None | Unset = coerce.uuid(value, "PinterestAccountResponse")
    return converted


@define(kw_only=True)
class PinRetryRequest(Constructible):
    """Where to publish instead of the first place.

    Attributes:
        board_id: Other board; null keeps the present one.
        account_id: Other Pinterest account; null keeps the present one.
    """

    board_id: str | None | Unset = structs.field(default=UNSET, converter=_to_board_id)
    account_id: uuid.UUID | None | Unset = structs.field(default=UNSET, converter=_to_account_id)


class PinRetryRequestDict(RequestDict):
    """Fields of `PinRetryRequest`, as a dict or as keyword arguments."""

    board_id: NotRequired[str | BoardResponse | None | Unset]
    account_id: NotRequired[uuid.UUID | str | PinterestAccountResponse | None | Unset]


rules.bind(
    PinRetryRequest,
    {
        "board_id": checks.nullable(checks.identifier()),
        "account_id": checks.nullable(checks.uuid),
    },
)
