from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .lead_subscription import LeadSubscription


@define(kw_only=True)
class AdAccountsSubscriptionsGetListResponse200(Extensible):
    """`AdAccountsSubscriptionsGetListResponse200` of the API."""

    bookmark: str | None = None
    items: list[LeadSubscription]
