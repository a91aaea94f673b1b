from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DeletePartnerAssetsResult(Extensible):
    """`DeletePartnerAssetsResult` of the API."""

    asset_id: str | None = None
    asset_type: str | None = None
    is_shared_partner: bool | None = None
    partner_id: str | None = None
    permissions: list[str] | None = None
