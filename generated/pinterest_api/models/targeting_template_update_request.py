from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .targeting_spec import TargetingSpec, TargetingSpecDict
from .targeting_template_update_request_operation_type import (
    TargetingTemplateUpdateRequestOperationType,
)


def _to_operation_type(
    value: TargetingTemplateUpdateRequestOperationType | str,
) -> TargetingTemplateUpdateRequestOperationType:
    converted: TargetingTemplateUpdateRequestOperationType = coerce.choice(
        value, TargetingTemplateUpdateRequestOperationType
    )
    return converted


def _to_targeting_attributes(
    value: TargetingSpec | TargetingSpecDict | Unset,
) -> TargetingSpec | Unset:
    converted: TargetingSpec | Unset = coerce.model(value, TargetingSpec)
    return converted


@define(kw_only=True)
class TargetingTemplateUpdateRequest(ExtensibleRequest):
    """`TargetingTemplateUpdateRequest` of the API."""

    id: str
    operation_type: TargetingTemplateUpdateRequestOperationType = structs.field(
        converter=_to_operation_type
    )
    targeting_attributes: TargetingSpec | Unset = structs.field(
        default=UNSET, converter=_to_targeting_attributes
    )


class TargetingTemplateUpdateRequestDict(RequestDict):
    """Fields of `TargetingTemplateUpdateRequest`, as a dict or as keyword arguments."""

    id: str
    operation_type: TargetingTemplateUpdateRequestOperationType | str
    targeting_attributes: NotRequired[TargetingSpec | TargetingSpecDict | Unset]


rules.bind(
    TargetingTemplateUpdateRequest,
    {
        "id": checks.text(pattern="^\\d+\\Z"),
        "operation_type": checks.choice(TargetingTemplateUpdateRequestOperationType),
        "targeting_attributes": checks.model(TargetingSpec),
    },
)
