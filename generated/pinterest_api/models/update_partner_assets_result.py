from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class UpdatePartnerAssetsResult(Extensible):
    """`UpdatePartnerAssetsResult` of the API."""

    asset_id: str | None = None
    asset_type: str | None = None
    partner_id: str | None = None
    permissions: list[str] | None = None
