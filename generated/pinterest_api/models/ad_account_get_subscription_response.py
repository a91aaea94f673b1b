from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AdAccountGetSubscriptionResponse(Extensible):
    """`AdAccountGetSubscriptionResponse` of the API."""

    lead_form_id: str | None = None
    webhook_url: str | None = None
    ad_account_id: str | None = None
    api_version: str | None = None
    created_time: int | None = None
    cryptographic_algorithm: str | None = None
    cryptographic_key: str | None = None
    id: str | None = None
    user_account_id: str | None = None
