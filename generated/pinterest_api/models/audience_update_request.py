from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .audience_rule import AudienceRule, AudienceRuleDict
from .audience_update_operation_type import AudienceUpdateOperationType


def _to_rule(value: AudienceRule | AudienceRuleDict | Unset) -> AudienceRule | Unset:
    converted: AudienceRule | Unset = coerce.model(value, AudienceRule)
    return converted


def _to_operation_type(
    value: AudienceUpdateOperationType | str | Unset,
) -> AudienceUpdateOperationType | Unset:
    converted: AudienceUpdateOperationType | Unset = coerce.choice(
        value, AudienceUpdateOperationType
    )
    return converted


@define(kw_only=True)
class AudienceUpdateRequest(ExtensibleRequest):
    """`AudienceUpdateRequest` of the API."""

    ad_account_id: str | Unset = UNSET
    name: str | Unset = UNSET
    rule: AudienceRule | Unset = structs.field(default=UNSET, converter=_to_rule)
    description: str | Unset = UNSET
    operation_type: AudienceUpdateOperationType | Unset = structs.field(
        default=AudienceUpdateOperationType.UPDATE, converter=_to_operation_type
    )


class AudienceUpdateRequestDict(RequestDict):
    """Fields of `AudienceUpdateRequest`, as a dict or as keyword arguments."""

    ad_account_id: NotRequired[str | Unset]
    name: NotRequired[str | Unset]
    rule: NotRequired[AudienceRule | AudienceRuleDict | Unset]
    description: NotRequired[str | Unset]
    operation_type: NotRequired[AudienceUpdateOperationType | str | Unset]


rules.bind(
    AudienceUpdateRequest,
    {
        "ad_account_id": checks.text(pattern="^\\d+\\Z"),
        "name": checks.text(),
        "rule": checks.model(AudienceRule),
        "description": checks.text(),
        "operation_type": checks.choice(AudienceUpdateOperationType),
    },
)
