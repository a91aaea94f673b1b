from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import NotRequired, TypedDict

import attrs

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import Unset


def _to_asset_ids(value: Sequence[uuid.UUID | str]) -> list[uuid.UUID]:
    converted: list[uuid.UUID] = coerce.items(value, lambda item: coerce.uuid(item))
    return converted


@define(kw_only=True)
class BulkAssetDeleteRequest(Constructible):
    """Assets to delete in one call.

    Attributes:
        confirm: True deletes assets that are in use as well.
    """

    asset_ids: list[uuid.UUID] = attrs.field(converter=_to_asset_ids)
    confirm: bool | Unset = False


class BulkAssetDeleteRequestDict(TypedDict):
    """Fields of `BulkAssetDeleteRequest`, as a dict or as keyword arguments."""

    asset_ids: Sequence[uuid.UUID | str]
    confirm: NotRequired[bool | Unset]


checks.bind(
    BulkAssetDeleteRequest,
    {
        "asset_ids": checks.items(checks.uuid),
        "confirm": checks.boolean,
    },
)
