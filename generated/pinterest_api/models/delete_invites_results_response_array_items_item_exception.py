from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DeleteInvitesResultsResponseArrayItemsItemException(Extensible):
    """`DeleteInvitesResultsResponseArrayItemsItemException` of the API."""

    invite_id: str | None = None
    message: str | None = None
