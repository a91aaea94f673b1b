from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .update_invites_results_response_array_items_item import (
    UpdateInvitesResultsResponseArrayItemsItem,
)


@define(kw_only=True)
class UpdateInvitesResultsResponseArray(Extensible):
    """`UpdateInvitesResultsResponseArray` of the API."""

    items: list[UpdateInvitesResultsResponseArrayItemsItem] | None = None
