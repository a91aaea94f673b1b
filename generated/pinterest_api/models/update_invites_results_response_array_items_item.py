from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .invite_business_role_binding import InviteBusinessRoleBinding
from .invite_exception_response import InviteExceptionResponse


@define(kw_only=True)
class UpdateInvitesResultsResponseArrayItemsItem(Extensible):
    """`UpdateInvitesResultsResponseArrayItemsItem` of the API."""

    exception: InviteExceptionResponse | None = None
    invite: InviteBusinessRoleBinding | None = None
