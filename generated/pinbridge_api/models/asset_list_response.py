from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .asset_response import AssetResponse


@define(kw_only=True)
class AssetListResponse(Decodable):
    """One page of assets with the storage figures of the organization.

    Attributes:
        total: Number of matches on all pages.
    """

    assets: list[AssetResponse]
    total: int
    storage_used_bytes: int
    storage_quota_bytes: int
    storage_used_percent: int
