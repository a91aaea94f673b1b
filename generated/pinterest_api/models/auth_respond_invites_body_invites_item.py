from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .auth_respond_invites_body_invites_item_action import (
    AuthRespondInvitesBodyInvitesItemAction,
    AuthRespondInvitesBodyInvitesItemActionDict,
)


def _to_action(
    value: AuthRespondInvitesBodyInvitesItemAction | AuthRespondInvitesBodyInvitesItemActionDict,
) -> AuthRespondInvitesBodyInvitesItemAction:
    converted: AuthRespondInvitesBodyInvitesItemAction = coerce.model(
        value, AuthRespondInvitesBodyInvitesItemAction
    )
    return converted


@define(kw_only=True)
class AuthRespondInvitesBodyInvitesItem(ExtensibleRequest):
    """`AuthRespondInvitesBodyInvitesItem` of the API."""

    action: AuthRespondInvitesBodyInvitesItemAction = structs.field(converter=_to_action)
    invite_id: str


class AuthRespondInvitesBodyInvitesItemDict(RequestDict):
    """Fields of `AuthRespondInvitesBodyInvitesItem`, as a dict or as keyword arguments."""

    action: AuthRespondInvitesBodyInvitesItemAction | AuthRespondInvitesBodyInvitesItemActionDict
    invite_id: str


rules.bind(
    AuthRespondInvitesBodyInvitesItem,
    {
        "action": checks.model(AuthRespondInvitesBodyInvitesItemAction),
        "invite_id": checks.text(min_length=1, max_length=25, pattern="^\\d+\\Z"),
    },
)
