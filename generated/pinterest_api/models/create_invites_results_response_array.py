from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .create_invites_results_response_array_items_item import (
    CreateInvitesResultsResponseArrayItemsItem,
)


@define(kw_only=True)
class CreateInvitesResultsResponseArray(Extensible):
    """`CreateInvitesResultsResponseArray` of the API."""

    items: list[CreateInvitesResultsResponseArrayItemsItem] | None = None
