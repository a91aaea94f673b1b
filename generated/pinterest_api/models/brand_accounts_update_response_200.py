from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BrandAccountsUpdateResponse200(Extensible):
    """`BrandAccountsUpdateResponse200` of the API."""

    brand_account_id: str | None = None
