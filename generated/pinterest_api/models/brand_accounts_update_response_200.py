from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BrandAccountsUpdateResponse200(Decodable):
    """`BrandAccountsUpdateResponse200` of the API."""

    brand_account_id: str | None = None
