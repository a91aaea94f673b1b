from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .base_invite_data_response import BaseInviteDataResponse
from .invite_exception_response import InviteExceptionResponse


@define(kw_only=True)
class RespondToInvitesResponseArrayItemsItem(Extensible):
    """`RespondToInvitesResponseArrayItemsItem` of the API."""

    exception: InviteExceptionResponse | None = None
    invite: BaseInviteDataResponse | None = None
