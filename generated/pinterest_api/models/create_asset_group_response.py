from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .asset_group_binding import AssetGroupBinding


@define(kw_only=True)
class CreateAssetGroupResponse(Extensible):
    """`CreateAssetGroupResponse` of the API."""

    asset_group: AssetGroupBinding | None = None
