from __future__ import annotations

from collections.abc import Iterable, Mapping

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .invite_type import InviteType
from .permissions import Permissions


def _to_asset_id_to_permissions(
    value: Mapping[str, Iterable[Permissions | str]],
) -> dict[str, list[Permissions]]:
    converted: dict[str, list[Permissions]] = coerce.mapping(
        value, lambda item: coerce.items(item, lambda item: coerce.choice(item, Permissions))
    )
    return converted


def _to_invite_type(value: InviteType | str) -> InviteType:
    converted: InviteType = coerce.choice(value, InviteType)
    return converted


@define(kw_only=True)
class CreateAssetInvitesRequestItem(ExtensibleRequest):
    """`CreateAssetInvitesRequestItem` of the API."""

    asset_id_to_permissions: dict[str, list[Permissions]] = structs.field(
        converter=_to_asset_id_to_permissions
    )
    invite_id: str
    invite_type: InviteType = structs.field(converter=_to_invite_type)


class CreateAssetInvitesRequestItemDict(RequestDict):
    """Fields of `CreateAssetInvitesRequestItem`, as a dict or as keyword arguments."""

    asset_id_to_permissions: Mapping[str, Iterable[Permissions | str]]
    invite_id: str
    invite_type: InviteType | str


rules.bind(
    CreateAssetInvitesRequestItem,
    {
        "asset_id_to_permissions": checks.mapping(
            checks.items(checks.choice(Permissions), min_items=1, max_items=50), min_items=1
        ),
        "invite_id": checks.text(pattern="^\\d+\\Z"),
        "invite_type": checks.choice(InviteType),
    },
)
