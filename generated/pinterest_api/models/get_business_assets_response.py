from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .asset_group_binding import AssetGroupBinding
from .get_business_assets_response_catalog_info import GetBusinessAssetsResponseCatalogInfo


@define(kw_only=True)
class GetBusinessAssetsResponse(Extensible):
    """`GetBusinessAssetsResponse` of the API."""

    asset_group_info: AssetGroupBinding | None = None
    asset_id: str | None = None
    asset_type: str | None = None
    catalog_info: GetBusinessAssetsResponseCatalogInfo | None = None
