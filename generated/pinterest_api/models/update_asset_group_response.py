from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .asset_group_binding import AssetGroupBinding
from .update_asset_group_response_exceptions_item import UpdateAssetGroupResponseExceptionsItem


@define(kw_only=True)
class UpdateAssetGroupResponse(Extensible):
    """`UpdateAssetGroupResponse` of the API."""

    exceptions: list[UpdateAssetGroupResponseExceptionsItem] | None = None
    updated_asset_groups: list[AssetGroupBinding] | None = None
