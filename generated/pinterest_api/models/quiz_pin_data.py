from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .quiz_pin_data_tie_breaker_type import QuizPinDataTieBreakerType
from .quiz_pin_question import QuizPinQuestion, QuizPinQuestionDict
from .quiz_pin_result import QuizPinResult, QuizPinResultDict


def _to_questions(
    value: Iterable[QuizPinQuestion | QuizPinQuestionDict | None] | Unset,
) -> list[QuizPinQuestion | None] | Unset:
    converted: list[QuizPinQuestion | None] | Unset = coerce.items(
        value, lambda item: coerce.model(item, QuizPinQuestion)
    )
    return converted


def _to_results(
    value: Iterable[QuizPinResult | QuizPinResultDict | None] | Unset,
) -> list[QuizPinResult | None] | Unset:
    converted: list[QuizPinResult | None] | Unset = coerce.items(
        value, lambda item: coerce.model(item, QuizPinResult)
    )
    return converted


def _to_tie_breaker_custom_result(
    value: QuizPinResult | QuizPinResultDict | None | Unset,
) -> QuizPinResult | None | Unset:
    converted: QuizPinResult | None | Unset = coerce.model(value, QuizPinResult)
    return converted


def _to_tie_breaker_type(
    value: QuizPinDataTieBreakerType | str | Unset,
) -> QuizPinDataTieBreakerType | Unset:
    converted: QuizPinDataTieBreakerType | Unset = coerce.choice(value, QuizPinDataTieBreakerType)
    return converted


@define(kw_only=True)
class QuizPinData(ExtensibleRequest):
    """`QuizPinData` of the API."""

    questions: list[QuizPinQuestion | None] | Unset = structs.field(
        default=UNSET, converter=_to_questions
    )
    results: list[QuizPinResult | None] | Unset = structs.field(
        default=UNSET, converter=_to_results
    )
    tie_breaker_custom_result: QuizPinResult | None | Unset = structs.field(
        default=UNSET, converter=_to_tie_breaker_custom_result
    )
    tie_breaker_type: QuizPinDataTieBreakerType | Unset = structs.field(
        default=UNSET, converter=_to_tie_breaker_type
    )


class QuizPinDataDict(RequestDict):
    """Fields of `QuizPinData`, as a dict or as keyword arguments."""

    questions: NotRequired[Iterable[QuizPinQuestion | QuizPinQuestionDict | None] | Unset]
    results: NotRequired[Iterable[QuizPinResult | QuizPinResultDict | None] | Unset]
    tie_breaker_custom_result: NotRequired[QuizPinResult | QuizPinResultDict | None | Unset]
    tie_breaker_type: NotRequired[QuizPinDataTieBreakerType | str | Unset]


rules.bind(
    QuizPinData,
    {
        "questions": checks.items(checks.nullable(checks.model(QuizPinQuestion))),
        "results": checks.items(checks.nullable(checks.model(QuizPinResult))),
        "tie_breaker_custom_result": checks.nullable(checks.model(QuizPinResult)),
        "tie_breaker_type": checks.choice(QuizPinDataTieBreakerType),
    },
)
