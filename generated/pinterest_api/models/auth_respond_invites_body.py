from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .auth_respond_invites_body_invites_item import (
    AuthRespondInvitesBodyInvitesItem,
    AuthRespondInvitesBodyInvitesItemDict,
)


def _to_invites(
    value: Iterable[AuthRespondInvitesBodyInvitesItem | AuthRespondInvitesBodyInvitesItemDict],
) -> list[AuthRespondInvitesBodyInvitesItem]:
    converted: list[AuthRespondInvitesBodyInvitesItem] = coerce.items(
        value, lambda item: coerce.model(item, AuthRespondInvitesBodyInvitesItem)
    )
    return converted


@define(kw_only=True)
class AuthRespondInvitesBody(ExtensibleRequest):
    """`AuthRespondInvitesBody` of the API."""

    invites: list[AuthRespondInvitesBodyInvitesItem] = structs.field(converter=_to_invites)


class AuthRespondInvitesBodyDict(RequestDict):
    """Fields of `AuthRespondInvitesBody`, as a dict or as keyword arguments."""

    invites: Iterable[AuthRespondInvitesBodyInvitesItem | AuthRespondInvitesBodyInvitesItemDict]


rules.bind(
    AuthRespondInvitesBody,
    {
        "invites": checks.items(
            checks.model(AuthRespondInvitesBodyInvitesItem), min_items=1, max_items=100
        ),
    },
)
