from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import TYPE_CHECKING, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset

if TYPE_CHECKING:
    from . import AssetResponse


def _to_asset_ids(value: Iterable[uuid.UUID | str | AssetResponse]) -> list[uuid.UUID]:
    converted: list[uuid.UUID] = coerce.items(
        value, lambda item: coerce.uuid(item, "AssetResponse")
    )
    return converted


@define(kw_only=True)
class BulkAssetDeleteRequest(Constructible):
    """Assets to delete in one call.

    Attributes:
        confirm: True deletes assets that are in use as well.
    """

    asset_ids: list[uuid.UUID] = structs.field(converter=_to_asset_ids)
    confirm: bool | Unset = False


class BulkAssetDeleteRequestDict(RequestDict):
    """Fields of `BulkAssetDeleteRequest`, as a dict or as keyword arguments."""

    asset_ids: Iterable[uuid.UUID | str | AssetResponse]
    confirm: NotRequired[bool | Unset]


rules.bind(
    BulkAssetDeleteRequest,
    {
        "asset_ids": checks.items(checks.uuid),
        "confirm": checks.boolean,
    },
)
