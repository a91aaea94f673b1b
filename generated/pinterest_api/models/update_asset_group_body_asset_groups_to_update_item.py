from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .asset_group_type import AssetGroupType


def _to_asset_group_types(
    value: Iterable[AssetGroupType | str] | Unset,
) -> list[AssetGroupType] | Unset:
    converted: list[AssetGroupType] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, AssetGroupType)
    )
    return converted


def _to_assets_to_add(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_assets_to_remove(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


@define(kw_only=True)
class UpdateAssetGroupBodyAssetGroupsToUpdateItem(ExtensibleRequest):
    """`UpdateAssetGroupBodyAssetGroupsToUpdateItem` of the API."""

    asset_group_id: str
    asset_group_types: list[AssetGroupType] | Unset = structs.field(
        default=UNSET, converter=_to_asset_group_types
    )
    assets_to_add: list[str] | Unset = structs.field(default=UNSET, converter=_to_assets_to_add)
    assets_to_remove: list[str] | Unset = structs.field(
        default=UNSET, converter=_to_assets_to_remove
    )
    description: str | Unset = UNSET
    name: str | Unset = UNSET


class UpdateAssetGroupBodyAssetGroupsToUpdateItemDict(RequestDict):
    """Fields of `UpdateAssetGroupBodyAssetGroupsToUpdateItem`, as a dict or as keyword arguments."""

    asset_group_id: str
    asset_group_types: NotRequired[Iterable[AssetGroupType | str] | Unset]
    assets_to_add: NotRequired[Iterable[str] | Unset]
    assets_to_remove: NotRequired[Iterable[str] | Unset]
    description: NotRequired[str | Unset]
    name: NotRequired[str | Unset]


rules.bind(
    UpdateAssetGroupBodyAssetGroupsToUpdateItem,
    {
        "asset_group_id": checks.text(),
        "asset_group_types": checks.items(checks.choice(AssetGroupType)),
        "assets_to_add": checks.items(checks.text()),
        "assets_to_remove": checks.items(checks.text()),
        "description": checks.text(),
        "name": checks.text(),
    },
)
