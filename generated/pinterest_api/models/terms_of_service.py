from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class TermsOfService(Extensible):
    """`TermsOfService` of the API."""

    ad_account_id: str | None = None
    has_accepted: bool | None = None
    html: str | None = None
    id: str | None = None
