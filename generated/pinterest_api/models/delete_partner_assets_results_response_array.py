from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .delete_partner_assets_result import DeletePartnerAssetsResult


@define(kw_only=True)
class DeletePartnerAssetsResultsResponseArray(Extensible):
    """`DeletePartnerAssetsResultsResponseArray` of the API."""

    items: list[DeletePartnerAssetsResult] | None = None
