from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .base_invite_data_response import BaseInviteDataResponse
from .delete_invites_results_response_array_items_item_exception import (
    DeleteInvitesResultsResponseArrayItemsItemException,
)


@define(kw_only=True)
class DeleteInvitesResultsResponseArrayItemsItem(Extensible):
    """`DeleteInvitesResultsResponseArrayItemsItem` of the API."""

    exception: DeleteInvitesResultsResponseArrayItemsItemException | None = None
    invite: BaseInviteDataResponse | None = None
