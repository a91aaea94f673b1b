from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


def _to_answers(value: Iterable[str]) -> list[str]:
    converted: list[str] = coerce.items(value)
    return converted


@define(kw_only=True)
class LeadFormTestRequest(ExtensibleRequest):
    """`LeadFormTestRequest` of the API."""

    answers: list[str] = structs.field(converter=_to_answers)


class LeadFormTestRequestDict(RequestDict):
    """Fields of `LeadFormTestRequest`, as a dict or as keyword arguments."""

    answers: Iterable[str]


rules.bind(
    LeadFormTestRequest,
    {
        "answers": checks.items(checks.text()),
    },
)
