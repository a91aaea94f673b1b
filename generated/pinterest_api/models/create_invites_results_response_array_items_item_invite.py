from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .business_access_user_summary import BusinessAccessUserSummary


@define(kw_only=True)
class CreateInvitesResultsResponseArrayItemsItemInvite(Extensible):
    """`CreateInvitesResultsResponseArrayItemsItemInvite` of the API."""

    id: str | None = None
    user: BusinessAccessUserSummary | None = None
