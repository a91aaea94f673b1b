from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .delete_invites_results_response_array_items_item import (
    DeleteInvitesResultsResponseArrayItemsItem,
)


@define(kw_only=True)
class DeleteInvitesResultsResponseArray(Extensible):
    """`DeleteInvitesResultsResponseArray` of the API."""

    items: list[DeleteInvitesResultsResponseArrayItemsItem] | None = None
