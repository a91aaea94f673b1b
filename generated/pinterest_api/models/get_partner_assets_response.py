from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .asset_group_binding import AssetGroupBinding


@define(kw_only=True)
class GetPartnerAssetsResponse(Extensible):
    """`GetPartnerAssetsResponse` of the API."""

    asset_group_info: AssetGroupBinding | None = None
    asset_id: str | None = None
    asset_type: str | None = None
    permissions: list[str] | None = None
