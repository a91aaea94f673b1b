from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .update_asset_group_body_asset_groups_to_update_item import (
    UpdateAssetGroupBodyAssetGroupsToUpdateItem,
    UpdateAssetGroupBodyAssetGroupsToUpdateItemDict,
)


def _to_asset_groups_to_update(
    value: Iterable[
        UpdateAssetGroupBodyAssetGroupsToUpdateItem
        | UpdateAssetGroupBodyAssetGroupsToUpdateItemDict
    ]
    | Unset,
) -> list[UpdateAssetGroupBodyAssetGroupsToUpdateItem] | Unset:
    converted: list[UpdateAssetGroupBodyAssetGroupsToUpdateItem] | Unset = coerce.items(
        value, lambda item: coerce.model(item, UpdateAssetGroupBodyAssetGroupsToUpdateItem)
    )
    return converted


@define(kw_only=True)
class UpdateAssetGroupBody(ExtensibleRequest):
    """`UpdateAssetGroupBody` of the API."""

    asset_groups_to_update: list[UpdateAssetGroupBodyAssetGroupsToUpdateItem] | Unset = (
        structs.field(default=UNSET, converter=_to_asset_groups_to_update)
    )


class UpdateAssetGroupBodyDict(RequestDict):
    """Fields of `UpdateAssetGroupBody`, as a dict or as keyword arguments."""

    asset_groups_to_update: NotRequired[
        Iterable[
            UpdateAssetGroupBodyAssetGroupsToUpdateItem
            | UpdateAssetGroupBodyAssetGroupsToUpdateItemDict
        ]
        | Unset
    ]


rules.bind(
    UpdateAssetGroupBody,
    {
        "asset_groups_to_update": checks.items(
            checks.model(UpdateAssetGroupBodyAssetGroupsToUpdateItem)
        ),
    },
)
