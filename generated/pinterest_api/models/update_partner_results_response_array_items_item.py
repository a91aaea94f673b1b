from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .business_access_error import BusinessAccessError


@define(kw_only=True)
class UpdatePartnerResultsResponseArrayItemsItem(Extensible):
    """`UpdatePartnerResultsResponseArrayItemsItem` of the API."""

    exception: BusinessAccessError | None = None
    member_or_partner_id: str | None = None
