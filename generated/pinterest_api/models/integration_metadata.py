from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class IntegrationMetadata(Extensible):
    """`IntegrationMetadata` of the API."""

    additional_id_1: str | None = None
    connected_advertiser_id: str | None = None
    connected_lba_id: str | None = None
    connected_merchant_id: str | None = None
    connected_tag_id: str | None = None
    connected_user_id: str | None = None
    created_timestamp: float | None = None
    external_business_id: str | None = None
    id: str | None = None
    partner_access_token_expiry: float | None = None
    partner_metadata: str | None = None
    partner_refresh_token_expiry: float | None = None
    scopes: str | None = None
    updated_timestamp: float | None = None
