from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ad_account_create_subscription_request_partner_metadata import (
    AdAccountCreateSubscriptionRequestPartnerMetadata,
)


@define(kw_only=True)
class AdAccountCreateSubscriptionRequest(Extensible):
    """`AdAccountCreateSubscriptionRequest` of the API."""

    lead_form_id: str | None = None
    partner_access_token: str | None = None
    partner_metadata: AdAccountCreateSubscriptionRequestPartnerMetadata | None = None
    partner_refresh_token: str | None = None
    webhook_url: str
