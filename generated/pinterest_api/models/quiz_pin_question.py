from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .quiz_pin_option import QuizPinOption, QuizPinOptionDict


def _to_options(
    value: Iterable[QuizPinOption | QuizPinOptionDict | None] | Unset,
) -> list[QuizPinOption | None] | Unset:
    converted: list[QuizPinOption | None] | Unset = coerce.items(
        value, lambda item: coerce.model(item, QuizPinOption)
    )
    return converted


def _to_question_id(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


@define(kw_only=True)
class QuizPinQuestion(ExtensibleRequest):
    """`QuizPinQuestion` of the API."""

    options: list[QuizPinOption | None] | Unset = structs.field(
        default=UNSET, converter=_to_options
    )
    question_id: float | Unset = structs.field(default=UNSET, converter=_to_question_id)
    question_text: str | Unset = UNSET


class QuizPinQuestionDict(RequestDict):
    """Fields of `QuizPinQuestion`, as a dict or as keyword arguments."""

    options: NotRequired[Iterable[QuizPinOption | QuizPinOptionDict | None] | Unset]
    question_id: NotRequired[float | Decimal | Unset]
    question_text: NotRequired[str | Unset]


rules.bind(
    QuizPinQuestion,
    {
        "options": checks.items(checks.nullable(checks.model(QuizPinOption))),
        "question_id": checks.number(),
        "question_text": checks.text(),
    },
)
