from __future__ import annotations

from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_id(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


@define(kw_only=True)
class QuizPinOption(ExtensibleRequest):
    """`QuizPinOption` of the API."""

    id: float | Unset = structs.field(default=UNSET, converter=_to_id)
    text: str | Unset = UNSET


class QuizPinOptionDict(RequestDict):
    """Fields of `QuizPinOption`, as a dict or as keyword arguments."""

    id: NotRequired[float | Decimal | Unset]
    text: NotRequired[str | Unset]


rules.bind(
    QuizPinOption,
    {
        "id": checks.number(),
        "text": checks.text(),
    },
)
