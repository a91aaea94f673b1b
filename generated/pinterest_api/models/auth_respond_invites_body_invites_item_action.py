from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .permissions import Permissions


def _to_asset_id_to_permissions(
    value: Mapping[str, Iterable[Permissions | str]] | Unset,
) -> dict[str, list[Permissions]] | Unset:
    converted: dict[str, list[Permissions]] | Unset = coerce.mapping(
        value, lambda item: coerce.items(item, lambda item: coerce.choice(item, Permissions))
    )
    return converted


@define(kw_only=True)
class AuthRespondInvitesBodyInvitesItemAction(ExtensibleRequest):
    """`AuthRespondInvitesBodyInvitesItemAction` of the API."""

    accept_invite: bool
    asset_id_to_permissions: dict[str, list[Permissions]] | Unset = structs.field(
        default=UNSET, converter=_to_asset_id_to_permissions
    )


class AuthRespondInvitesBodyInvitesItemActionDict(RequestDict):
    """Fields of `AuthRespondInvitesBodyInvitesItemAction`, as a dict or as keyword arguments."""

    accept_invite: bool
    asset_id_to_permissions: NotRequired[Mapping[str, Iterable[Permissions | str]] | Unset]


rules.bind(
    AuthRespondInvitesBodyInvitesItemAction,
    {
        "accept_invite": checks.boolean,
        "asset_id_to_permissions": checks.mapping(
            checks.items(checks.choice(Permissions), min_items=1, max_items=50), min_items=1
        ),
    },
)
