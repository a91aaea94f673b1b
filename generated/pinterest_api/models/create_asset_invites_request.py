from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define

from .create_asset_invites_request_item import (
    CreateAssetInvitesRequestItem,
    CreateAssetInvitesRequestItemDict,
)


def _to_invites(
    value: Iterable[CreateAssetInvitesRequestItem | CreateAssetInvitesRequestItemDict],
) -> list[CreateAssetInvitesRequestItem]:
    with coerce.Within("CreateAssetInvitesRequest", "invites"):
        converted: list[CreateAssetInvitesRequestItem] = coerce.items(
            value, lambda item: coerce.model(item, CreateAssetInvitesRequestItem)
        )
    return converted


@define(kw_only=True)
class CreateAssetInvitesRequest(Constructible):
    """`CreateAssetInvitesRequest` of the API."""

    invites: list[CreateAssetInvitesRequestItem] = attrs.field(converter=_to_invites)


class CreateAssetInvitesRequestDict(TypedDict):
    """Fields of `CreateAssetInvitesRequest`, as a dict or as keyword arguments."""

    invites: Iterable[CreateAssetInvitesRequestItem | CreateAssetInvitesRequestItemDict]


rules.bind(
    CreateAssetInvitesRequest,
    {
        "invites": checks.items(
            checks.model(CreateAssetInvitesRequestItem), min_items=1, max_items=50
        ),
    },
)
