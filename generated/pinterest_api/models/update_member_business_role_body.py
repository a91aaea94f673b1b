from __future__ import annotations

from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define

from .business_role_for_members import BusinessRoleForMembers


def _to_business_role(value: BusinessRoleForMembers | str) -> BusinessRoleForMembers:
    converted: BusinessRoleForMembers = coerce.choice(value, BusinessRoleForMembers)
    return converted


@define(kw_only=True)
class UpdateMemberBusinessRoleBody(Constructible):
    """`UpdateMemberBusinessRoleBody` of the API."""

    business_role: BusinessRoleForMembers = attrs.field(converter=_to_business_role)
    member_id: str


class UpdateMemberBusinessRoleBodyDict(TypedDict):
    """Fields of `UpdateMemberBusinessRoleBody`, as a dict or as keyword arguments."""

    business_role: BusinessRoleForMembers | str
    member_id: str


rules.bind(
    UpdateMemberBusinessRoleBody,
    {
        "business_role": checks.choice(BusinessRoleForMembers),
        "member_id": checks.text(max_length=25, pattern="^\\d+\\Z"),
    },
)
