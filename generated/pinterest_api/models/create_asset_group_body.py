from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .asset_group_type import AssetGroupType


def _to_asset_group_types(value: Iterable[AssetGroupType | str]) -> list[AssetGroupType]:
    converted: list[AssetGroupType] = coerce.items(
        value, lambda item: coerce.choice(item, AssetGroupType)
    )
    return converted


@define(kw_only=True)
class CreateAssetGroupBody(ExtensibleRequest):
    """`CreateAssetGroupBody` of the API."""

    asset_group_description: str
    asset_group_name: str
    asset_group_types: list[AssetGroupType] = structs.field(converter=_to_asset_group_types)


class CreateAssetGroupBodyDict(RequestDict):
    """Fields of `CreateAssetGroupBody`, as a dict or as keyword arguments."""

    asset_group_description: str
    asset_group_name: str
    asset_group_types: Iterable[AssetGroupType | str]


rules.bind(
    CreateAssetGroupBody,
    {
        "asset_group_description": checks.text(),
        "asset_group_name": checks.text(),
        "asset_group_types": checks.items(checks.choice(AssetGroupType)),
    },
)
