from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .base_invite_data_response_invite_data import BaseInviteDataResponseInviteData
from .business_access_user_summary import BusinessAccessUserSummary


@define(kw_only=True)
class InviteBusinessRoleBinding(Extensible):
    """`InviteBusinessRoleBinding` of the API."""

    id: str | None = None
    invite_data: BaseInviteDataResponseInviteData | None = None
    is_received_invite: bool | None = None
    user: BusinessAccessUserSummary | None = None
    created_by_business_id: str | None = None
    created_by_user_id: str | None = None
