from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DeleteAssetGroupResponseExceptionsItem(Extensible):
    """`DeleteAssetGroupResponseExceptionsItem` of the API."""

    asset_group_id: str | None = None
    code: int | None = None
    message: str | None = None
