from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .lead_form_question_field_type import LeadFormQuestionFieldType
from .lead_form_question_type import LeadFormQuestionType


def _to_custom_question_field_type(
    value: LeadFormQuestionFieldType | str | None | Unset,
) -> LeadFormQuestionFieldType | None | Unset:
    converted: LeadFormQuestionFieldType | None | Unset = coerce.choice(
        value, LeadFormQuestionFieldType
    )
    return converted


def _to_custom_question_options(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_question_type(value: LeadFormQuestionType | str | Unset) -> LeadFormQuestionType | Unset:
    converted: LeadFormQuestionType | Unset = coerce.choice(value, LeadFormQuestionType)
    return converted


@define(kw_only=True)
class LeadFormQuestion(ExtensibleRequest):
    """`LeadFormQuestion` of the API."""

    custom_question_field_type: LeadFormQuestionFieldType | None | Unset = structs.field(
        default=UNSET, converter=_to_custom_question_field_type
    )
    custom_question_label: str | None | Unset = UNSET
    custom_question_options: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_custom_question_options
    )
    question_type: LeadFormQuestionType | Unset = structs.field(
        default=UNSET, converter=_to_question_type
    )


class LeadFormQuestionDict(RequestDict):
    """Fields of `LeadFormQuestion`, as a dict or as keyword arguments."""

    custom_question_field_type: NotRequired[LeadFormQuestionFieldType | str | None | Unset]
    custom_question_label: NotRequired[str | None | Unset]
    custom_question_options: NotRequired[Iterable[str] | None | Unset]
    question_type: NotRequired[LeadFormQuestionType | str | Unset]


rules.bind(
    LeadFormQuestion,
    {
        "custom_question_field_type": checks.nullable(checks.choice(LeadFormQuestionFieldType)),
        "custom_question_label": checks.nullable(checks.text()),
        "custom_question_options": checks.nullable(
            checks.items(checks.text(), min_items=0, max_items=5)
        ),
        "question_type": checks.choice(LeadFormQuestionType),
    },
)
