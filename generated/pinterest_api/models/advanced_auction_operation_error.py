from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_code(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class AdvancedAuctionOperationError(ExtensibleRequest):
    """`AdvancedAuctionOperationError` of the API."""

    code: int | Unset = structs.field(default=UNSET, converter=_to_code)
    message: str | Unset = UNSET


class AdvancedAuctionOperationErrorDict(RequestDict):
    """Fields of `AdvancedAuctionOperationError`, as a dict or as keyword arguments."""

    code: NotRequired[int | Unset]
    message: NotRequired[str | Unset]


rules.bind(
    AdvancedAuctionOperationError,
    {
        "code": checks.integer(),
        "message": checks.text(),
    },
)
