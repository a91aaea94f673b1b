from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .business_access_user_summary import BusinessAccessUserSummary
from .business_member_assets_summary import BusinessMemberAssetsSummary


@define(kw_only=True)
class UserBusinessRoleBinding(Extensible):
    """`UserBusinessRoleBinding` of the API."""

    assets_summary: BusinessMemberAssetsSummary | None = None
    business_roles: list[str] | None = None
    created_by_business: BusinessAccessUserSummary | None = None
    created_by_user: BusinessAccessUserSummary | None = None
    created_time: int | None = None
    id: str | None = None
    is_shared_partner: bool | None = None
    user: BusinessAccessUserSummary | None = None
