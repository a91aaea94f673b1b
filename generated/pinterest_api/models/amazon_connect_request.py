from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AmazonConnectRequest(Extensible):
    """`AmazonConnectRequest` of the API."""

    amazon_storefront_id: str | None = None
    amazon_storefront_name: str
    amazon_storefront_url: str
    amazon_user_id: str | None = None
    is_amazon_account_linked: bool
    one_time_passcode: str | None = None
    pinterest_user_id: str | None = None
