from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ad_account_owner import AdAccountOwner
from .business_access_role import BusinessAccessRole
from .country import Country
from .currency import Currency


@define(kw_only=True)
class AdAccount(Extensible):
    """`AdAccount` of the API."""

    country: Country | None = None
    created_time: int | None = None
    currency: Currency | None = None
    id: str
    name: str | None = None
    owner: AdAccountOwner | None = None
    permissions: list[BusinessAccessRole] | None = None
    updated_time: int | None = None
