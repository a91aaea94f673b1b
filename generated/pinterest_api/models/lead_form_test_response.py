from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class LeadFormTestResponse(Extensible):
    """`LeadFormTestResponse` of the API."""

    subscription_id: str | None = None
