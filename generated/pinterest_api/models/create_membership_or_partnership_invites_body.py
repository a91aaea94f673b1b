from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .create_membership_or_partnership_invites_body_business_role import (
    CreateMembershipOrPartnershipInvitesBodyBusinessRole,
)
from .invite_type import InviteType


def _to_business_role(
    value: CreateMembershipOrPartnershipInvitesBodyBusinessRole | str,
) -> CreateMembershipOrPartnershipInvitesBodyBusinessRole:
    converted: CreateMembershipOrPartnershipInvitesBodyBusinessRole = coerce.choice(
        value, CreateMembershipOrPartnershipInvitesBodyBusinessRole
    )
    return converted


def _to_invite_type(value: InviteType | str) -> InviteType:
    converted: InviteType = coerce.choice(value, InviteType)
    return converted


def _to_members(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_partners(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


@define(kw_only=True)
class CreateMembershipOrPartnershipInvitesBody(ExtensibleRequest):
    """`CreateMembershipOrPartnershipInvitesBody` of the API."""

    business_role: CreateMembershipOrPartnershipInvitesBodyBusinessRole = structs.field(
        converter=_to_business_role
    )
    invite_type: InviteType = structs.field(converter=_to_invite_type)
    members: list[str] | Unset = structs.field(default=UNSET, converter=_to_members)
    partners: list[str] | Unset = structs.field(default=UNSET, converter=_to_partners)


class CreateMembershipOrPartnershipInvitesBodyDict(RequestDict):
    """Fields of `CreateMembershipOrPartnershipInvitesBody`, as a dict or as keyword arguments."""

    business_role: CreateMembershipOrPartnershipInvitesBodyBusinessRole | str
    invite_type: InviteType | str
    members: NotRequired[Iterable[str] | Unset]
    partners: NotRequired[Iterable[str] | Unset]


rules.bind(
    CreateMembershipOrPartnershipInvitesBody,
    {
        "business_role": checks.choice(CreateMembershipOrPartnershipInvitesBodyBusinessRole),
        "invite_type": checks.choice(InviteType),
        "members": checks.items(checks.text(), min_items=1, max_items=50),
        "partners": checks.items(
            checks.text(max_length=25, pattern="^\\d+\\Z"), min_items=1, max_items=50
        ),
    },
)
