from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .create_asset_invites_request_item import (
    CreateAssetInvitesRequestItem,
    CreateAssetInvitesRequestItemDict,
)


def _to_invites(
    value: Iterable[CreateAssetInvitesRequestItem | CreateAssetInvitesRequestItemDict],
) -> list[CreateAssetInvitesRequestItem]:
    converted: list[CreateAssetInvitesRequestItem] = coerce.items(
        value, lambda item: coerce.model(item, CreateAssetInvitesRequestItem)
    )
    return converted


@define(kw_only=True)
class CreateAssetInvitesRequest(ExtensibleRequest):
    """`CreateAssetInvitesRequest` of the API."""

    invites: list[CreateAssetInvitesRequestItem] = structs.field(converter=_to_invites)


class CreateAssetInvitesRequestDict(RequestDict):
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
