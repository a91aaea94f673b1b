from __future__ import annotations

import uuid
from typing import NotRequired, TypedDict

import attrs

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, Unset


def _to_account_id(value: uuid.UUID | str | None | Unset) -> uuid.UUID | None | Unset:
    converted: uuid.UUID | None | Unset = coerce.uuid(value)
    return converted


@define(kw_only=True)
class PinRetryRequest(Constructible):
    """Where to publish instead of the first place.

    Attributes:
        board_id: Other board; null keeps the present one.
        account_id: Other Pinterest account; null keeps the present one.
    """

    board_id: str | None | Unset = UNSET
    account_id: uuid.UUID | None | Unset = attrs.field(default=UNSET, converter=_to_account_id)


class PinRetryRequestDict(TypedDict):
    """Fields of `PinRetryRequest`, as a dict or as keyword arguments."""

    board_id: NotRequired[str | None | Unset]
    account_id: NotRequired[uuid.UUID | str | None | Unset]


checks.bind(
    PinRetryRequest,
    {
        "board_id": checks.nullable(checks.text()),
        "account_id": checks.nullable(checks.uuid),
    },
)
