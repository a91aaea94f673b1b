from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .permissions import Permissions


def _to_permissions(value: Iterable[Permissions | str]) -> list[Permissions]:
    converted: list[Permissions] = coerce.items(
        value, lambda item: coerce.choice(item, Permissions)
    )
    return converted


@define(kw_only=True)
class UpdatePartnerAssetAccessBodyAccessesItem(ExtensibleRequest):
    """`UpdatePartnerAssetAccessBodyAccessesItem` of the API."""

    asset_id: str
    partner_id: str
    permissions: list[Permissions] = structs.field(converter=_to_permissions)


class UpdatePartnerAssetAccessBodyAccessesItemDict(RequestDict):
    """Fields of `UpdatePartnerAssetAccessBodyAccessesItem`, as a dict or as keyword arguments."""

    asset_id: str
    partner_id: str
    permissions: Iterable[Permissions | str]


rules.bind(
    UpdatePartnerAssetAccessBodyAccessesItem,
    {
        "asset_id": checks.text(max_length=25, pattern="^\\d+\\Z"),
        "partner_id": checks.text(max_length=25, pattern="^\\d+\\Z"),
        "permissions": checks.items(checks.choice(Permissions), min_items=1, max_items=50),
    },
)
