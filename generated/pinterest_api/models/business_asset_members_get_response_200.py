from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .user_single_asset_binding import UserSingleAssetBinding


@define(kw_only=True)
class BusinessAssetMembersGetResponse200(Extensible):
    """`BusinessAssetMembersGetResponse200` of the API."""

    bookmark: str | None = None
    items: list[UserSingleAssetBinding]
