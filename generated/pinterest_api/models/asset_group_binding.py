from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .business_access_user_summary import BusinessAccessUserSummary


@define(kw_only=True)
class AssetGroupBinding(Extensible):
    """`AssetGroupBinding` of the API."""

    ad_accounts_ids: list[str] | None = None
    asset_group_description: str | None = None
    asset_group_name: str | None = None
    asset_group_types: list[str] | None = None
    catalogs_ids: list[str] | None = None
    created_by: BusinessAccessUserSummary | None = None
    created_time: int | None = None
    id: str | None = None
    owner: BusinessAccessUserSummary | None = None
    profiles_ids: list[str] | None = None
    updated_time: int | None = None
