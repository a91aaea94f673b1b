from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .lead_form_common_policy_links_item import (
    LeadFormCommonPolicyLinksItem,
    LeadFormCommonPolicyLinksItemDict,
)
from .lead_form_question import LeadFormQuestion, LeadFormQuestionDict
from .lead_form_status import LeadFormStatus


def _to_policy_links(
    value: Iterable[LeadFormCommonPolicyLinksItem | LeadFormCommonPolicyLinksItemDict] | Unset,
) -> list[LeadFormCommonPolicyLinksItem] | Unset:
    converted: list[LeadFormCommonPolicyLinksItem] | Unset = coerce.items(
        value, lambda item: coerce.model(item, LeadFormCommonPolicyLinksItem)
    )
    return converted


def _to_questions(
    value: Iterable[LeadFormQuestion | LeadFormQuestionDict] | Unset,
) -> list[LeadFormQuestion] | Unset:
    converted: list[LeadFormQuestion] | Unset = coerce.items(
        value, lambda item: coerce.model(item, LeadFormQuestion)
    )
    return converted


def _to_status(value: LeadFormStatus | str | Unset) -> LeadFormStatus | Unset:
    converted: LeadFormStatus | Unset = coerce.choice(value, LeadFormStatus)
    return converted


@define(kw_only=True)
class LeadFormUpdateRequest(ExtensibleRequest):
    """`LeadFormUpdateRequest` of the API."""

    completion_message: str | None | Unset = UNSET
    disclosure_language: str | None | Unset = UNSET
    has_accepted_terms: bool | Unset = UNSET
    name: str | None | Unset = UNSET
    policy_links: list[LeadFormCommonPolicyLinksItem] | Unset = structs.field(
        default=UNSET, converter=_to_policy_links
    )
    privacy_policy_link: str | None | Unset = UNSET
    questions: list[LeadFormQuestion] | Unset = structs.field(
        default=UNSET, converter=_to_questions
    )
    status: LeadFormStatus | Unset = structs.field(default=UNSET, converter=_to_status)
    id: str


class LeadFormUpdateRequestDict(RequestDict):
    """Fields of `LeadFormUpdateRequest`, as a dict or as keyword arguments."""

    completion_message: NotRequired[str | None | Unset]
    disclosure_language: NotRequired[str | None | Unset]
    has_accepted_terms: NotRequired[bool | Unset]
    name: NotRequired[str | None | Unset]
    policy_links: NotRequired[
        Iterable[LeadFormCommonPolicyLinksItem | LeadFormCommonPolicyLinksItemDict] | Unset
    ]
    privacy_policy_link: NotRequired[str | None | Unset]
    questions: NotRequired[Iterable[LeadFormQuestion | LeadFormQuestionDict] | Unset]
    status: NotRequired[LeadFormStatus | str | Unset]
    id: str


rules.bind(
    LeadFormUpdateRequest,
    {
        "completion_message": checks.nullable(checks.text()),
        "disclosure_language": checks.nullable(checks.text()),
        "has_accepted_terms": checks.boolean,
        "name": checks.nullable(checks.text()),
        "policy_links": checks.items(
            checks.model(LeadFormCommonPolicyLinksItem), min_items=0, max_items=3
        ),
        "privacy_policy_link": checks.nullable(checks.text()),
        "questions": checks.items(checks.model(LeadFormQuestion), min_items=0, max_items=10),
        "status": checks.choice(LeadFormStatus),
        "id": checks.text(pattern="^\\d+\\Z"),
    },
)
