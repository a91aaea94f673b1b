from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .delete_asset_group_response_exceptions_item import DeleteAssetGroupResponseExceptionsItem


@define(kw_only=True)
class DeleteAssetGroupResponse(Extensible):
    """`DeleteAssetGroupResponse` of the API."""

    deleted_asset_groups: list[str] | None = None
    exceptions: list[DeleteAssetGroupResponseExceptionsItem] | None = None
