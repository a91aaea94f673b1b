from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ad_accounts_country_response_data import AdAccountsCountryResponseData


@define(kw_only=True)
class AdAccountsCountryResponse(Extensible):
    """`AdAccountsCountryResponse` of the API."""

    items: list[AdAccountsCountryResponseData] | None = None
