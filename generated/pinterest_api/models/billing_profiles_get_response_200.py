from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .billing_profiles_response import BillingProfilesResponse


@define(kw_only=True)
class BillingProfilesGetResponse200(Extensible):
    """`BillingProfilesGetResponse200` of the API."""

    bookmark: str | None = None
    items: list[BillingProfilesResponse]
