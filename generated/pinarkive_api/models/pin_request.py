from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset, datetime


def _to_timelock(value: datetime.datetime | str | Unset) -> datetime.datetime | Unset:
    converted: datetime.datetime | Unset = coerce.moment(value)
    return converted


@define(kw_only=True)
class PinRequest(Constructible):
    """How to keep a pinned CID.

    Attributes:
        original_name: Name that the content had.
        custom_name: Name that the list of uploads shows.
    """

    original_name: str | Unset = UNSET
    custom_name: str | Unset = UNSET
    cl: str | Unset = UNSET
    timelock: datetime.datetime | Unset = structs.field(default=UNSET, converter=_to_timelock)

    _WIRE_NAMES = {"original_name": "originalName", "custom_name": "customName"}


class PinRequestDict(RequestDict):
    """Fields of `PinRequest`, as a dict or as keyword arguments."""

    original_name: NotRequired[str | Unset]
    custom_name: NotRequired[str | Unset]
    cl: NotRequired[str | Unset]
    timelock: NotRequired[datetime.datetime | str | Unset]


rules.bind(
    PinRequest,
    {
        "original_name": checks.text(),
        "custom_name": checks.text(),
        "cl": checks.text(),
        "timelock": checks.moment,
    },
)
