from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AuthPermissionResponse(Decodable):
    """What the user may do in the organization."""

    can_manage_members: bool
    can_manage_billing: bool
    can_manage_api_keys: bool
    can_manage_integrations: bool
    can_publish: bool
    can_delete_assets: bool
    can_reset_sandbox: bool
    can_view_reports: bool
    can_delete_content: bool
