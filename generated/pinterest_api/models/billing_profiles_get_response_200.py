from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .billing_profiles_response import BillingProfilesResponse


@define(kw_only=True)
class BillingProfilesGetResponse200(Decodable):
    """`BillingProfilesGetResponse200` of the API."""

    bookmark: str | None = None
    items: list[BillingProfilesResponse]
