from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .update_partner_assets_result import UpdatePartnerAssetsResult


@define(kw_only=True)
class UpdatePartnerAssetsResultsResponseArray(Extensible):
    """`UpdatePartnerAssetsResultsResponseArray` of the API."""

    items: list[UpdatePartnerAssetsResult] | None = None
