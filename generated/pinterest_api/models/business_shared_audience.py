from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .operation_type import OperationType


def _to_operation_type(value: OperationType | str) -> OperationType:
    converted: OperationType = coerce.choice(value, OperationType)
    return converted


def _to_recipient_business_ids(value: Iterable[str]) -> list[str]:
    converted: list[str] = coerce.items(value)
    return converted


@define(kw_only=True)
class BusinessSharedAudience(ExtensibleRequest):
    """`BusinessSharedAudience` of the API."""

    audience_id: str
    operation_type: OperationType = structs.field(converter=_to_operation_type)
    recipient_business_ids: list[str] = structs.field(converter=_to_recipient_business_ids)


class BusinessSharedAudienceDict(RequestDict):
    """Fields of `BusinessSharedAudience`, as a dict or as keyword arguments."""

    audience_id: str
    operation_type: OperationType | str
    recipient_business_ids: Iterable[str]


rules.bind(
    BusinessSharedAudience,
    {
        "audience_id": checks.text(pattern="^\\d+\\Z"),
        "operation_type": checks.choice(OperationType),
        "recipient_business_ids": checks.items(checks.text(pattern="^\\d+\\Z")),
    },
)
