from __future__ import annotations

from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_result_id(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


@define(kw_only=True)
class QuizPinResult(ExtensibleRequest):
    """`QuizPinResult` of the API."""

    android_deep_link: str | Unset = UNSET
    destination_url: str | Unset = UNSET
    ios_deep_link: str | Unset = UNSET
    organic_pin_id: str | Unset = UNSET
    result_id: float | Unset = structs.field(default=UNSET, converter=_to_result_id)


class QuizPinResultDict(RequestDict):
    """Fields of `QuizPinResult`, as a dict or as keyword arguments."""

    android_deep_link: NotRequired[str | Unset]
    destination_url: NotRequired[str | Unset]
    ios_deep_link: NotRequired[str | Unset]
    organic_pin_id: NotRequired[str | Unset]
    result_id: NotRequired[float | Decimal | Unset]


rules.bind(
    QuizPinResult,
    {
        "android_deep_link": checks.text(),
        "destination_url": checks.text(),
        "ios_deep_link": checks.text(),
        "organic_pin_id": checks.text(),
        "result_id": checks.number(),
    },
)
