from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .asset_id_permissions import AssetIdPermissions


@define(kw_only=True)
class BusinessMemberAssetsGetResponse200(Extensible):
    """`BusinessMemberAssetsGetResponse200` of the API."""

    bookmark: str | None = None
    items: list[AssetIdPermissions]
