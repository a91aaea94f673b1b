from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


def _to_asset_groups_to_delete(value: Iterable[str]) -> list[str]:
    converted: list[str] = coerce.items(value)
    return converted


@define(kw_only=True)
class DeleteAssetGroupBody(ExtensibleRequest):
    """`DeleteAssetGroupBody` of the API."""

    asset_groups_to_delete: list[str] = structs.field(converter=_to_asset_groups_to_delete)


class DeleteAssetGroupBodyDict(RequestDict):
    """Fields of `DeleteAssetGroupBody`, as a dict or as keyword arguments."""

    asset_groups_to_delete: Iterable[str]


rules.bind(
    DeleteAssetGroupBody,
    {
        "asset_groups_to_delete": checks.items(
            checks.text(pattern="^\\d+\\Z"), min_items=1, max_items=50
        ),
    },
)
