from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .business_role_for_members import BusinessRoleForMembers


def _to_business_role(value: BusinessRoleForMembers | str) -> BusinessRoleForMembers:
    converted: BusinessRoleForMembers = coerce.choice(value, BusinessRoleForMembers)
    return converted


@define(kw_only=True)
class MembersToDeleteBodyMembersItem(ExtensibleRequest):
    """`MembersToDeleteBodyMembersItem` of the API."""

    business_role: BusinessRoleForMembers = structs.field(converter=_to_business_role)
    member_id: str


class MembersToDeleteBodyMembersItemDict(RequestDict):
    """Fields of `MembersToDeleteBodyMembersItem`, as a dict or as keyword arguments."""

    business_role: BusinessRoleForMembers | str
    member_id: str


rules.bind(
    MembersToDeleteBodyMembersItem,
    {
        "business_role": checks.choice(BusinessRoleForMembers),
        "member_id": checks.text(max_length=25, pattern="^\\d+\\Z"),
    },
)
