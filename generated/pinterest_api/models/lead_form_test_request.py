from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define


def _to_answers(value: Iterable[str]) -> list[str]:
    converted: list[str] = coerce.items(value)
    return converted


@define(kw_only=True)
class LeadFormTestRequest(Constructible):
    """`LeadFormTestRequest` of the API."""

    answers: list[str] = attrs.field(converter=_to_answers)


class LeadFormTestRequestDict(TypedDict):
    """Fields of `LeadFormTestRequest`, as a dict or as keyword arguments."""

    answers: Iterable[str]


rules.bind(
    LeadFormTestRequest,
    {
        "answers": checks.items(checks.text()),
    },
)
