from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .create_invites_results_response_array_items_item_invite import (
    CreateInvitesResultsResponseArrayItemsItemInvite,
)
from .invite_exception_response import InviteExceptionResponse


@define(kw_only=True)
class CreateInvitesResultsResponseArrayItemsItem(Extensible):
    """`CreateInvitesResultsResponseArrayItemsItem` of the API."""

    exception: InviteExceptionResponse | None = None
    invite: CreateInvitesResultsResponseArrayItemsItemInvite | None = None
