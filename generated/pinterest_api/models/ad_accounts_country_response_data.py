from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ad_country import AdCountry


@define(kw_only=True)
class AdAccountsCountryResponseData(Extensible):
    """`AdAccountsCountryResponseData` of the API."""

    code: AdCountry | None = None
    currency: str | None = None
    index: float | None = None
    name: str | None = None
