from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .update_member_asset_access_body_accesses_item import (
    UpdateMemberAssetAccessBodyAccessesItem,
    UpdateMemberAssetAccessBodyAccessesItemDict,
)


def _to_accesses(
    value: Iterable[
        UpdateMemberAssetAccessBodyAccessesItem | UpdateMemberAssetAccessBodyAccessesItemDict
    ],
) -> list[UpdateMemberAssetAccessBodyAccessesItem]:
    converted: list[UpdateMemberAssetAccessBodyAccessesItem] = coerce.items(
        value, lambda item: coerce.model(item, UpdateMemberAssetAccessBodyAccessesItem)
    )
    return converted


@define(kw_only=True)
class UpdateMemberAssetAccessBody(ExtensibleRequest):
    """`UpdateMemberAssetAccessBody` of the API."""

    accesses: list[UpdateMemberAssetAccessBodyAccessesItem] = structs.field(converter=_to_accesses)


class UpdateMemberAssetAccessBodyDict(RequestDict):
    """Fields of `UpdateMemberAssetAccessBody`, as a dict or as keyword arguments."""

    accesses: Iterable[
        UpdateMemberAssetAccessBodyAccessesItem | UpdateMemberAssetAccessBodyAccessesItemDict
    ]


rules.bind(
    UpdateMemberAssetAccessBody,
    {
        "accesses": checks.items(
            checks.model(UpdateMemberAssetAccessBodyAccessesItem), min_items=1, max_items=50
        ),
    },
)
