from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .audience_rule import AudienceRule, AudienceRuleDict
from .audience_type import AudienceType


def _to_rule(value: AudienceRule | AudienceRuleDict) -> AudienceRule:
    converted: AudienceRule = coerce.model(value, AudienceRule)
    return converted


def _to_audience_type(value: AudienceType | str) -> AudienceType:
    converted: AudienceType = coerce.choice(value, AudienceType)
    return converted


@define(kw_only=True)
class AudienceCreateRequest(ExtensibleRequest):
    """`AudienceCreateRequest` of the API."""

    ad_account_id: str | Unset = UNSET
    name: str
    rule: AudienceRule = structs.field(converter=_to_rule)
    audience_type: AudienceType = structs.field(converter=_to_audience_type)
    description: str | Unset = UNSET


class AudienceCreateRequestDict(RequestDict):
    """Fields of `AudienceCreateRequest`, as a dict or as keyword arguments."""

    ad_account_id: NotRequired[str | Unset]
    name: str
    rule: AudienceRule | AudienceRuleDict
    audience_type: AudienceType | str
    description: NotRequired[str | Unset]


rules.bind(
    AudienceCreateRequest,
    {
        "ad_account_id": checks.text(pattern="^\\d+\\Z"),
        "name": checks.text(),
        "rule": checks.model(AudienceRule),
        "audience_type": checks.choice(AudienceType),
        "description": checks.text(),
    },
)
