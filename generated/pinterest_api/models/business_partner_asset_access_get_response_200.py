from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .get_partner_assets_response import GetPartnerAssetsResponse


@define(kw_only=True)
class BusinessPartnerAssetAccessGetResponse200(Extensible):
    """`BusinessPartnerAssetAccessGetResponse200` of the API."""

    bookmark: str | None = None
    items: list[GetPartnerAssetsResponse]
