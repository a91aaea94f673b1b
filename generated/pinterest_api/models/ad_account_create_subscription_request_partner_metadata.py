from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AdAccountCreateSubscriptionRequestPartnerMetadata(Extensible):
    """`AdAccountCreateSubscriptionRequestPartnerMetadata` of the API."""

    subscriber_key: str | None = None
