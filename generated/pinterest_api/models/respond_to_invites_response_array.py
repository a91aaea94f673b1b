from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .respond_to_invites_response_array_items_item import RespondToInvitesResponseArrayItemsItem


@define(kw_only=True)
class RespondToInvitesResponseArray(Extensible):
    """`RespondToInvitesResponseArray` of the API."""

    items: list[RespondToInvitesResponseArrayItemsItem] | None = None
