from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .members_to_delete_body_members_item import (
    MembersToDeleteBodyMembersItem,
    MembersToDeleteBodyMembersItemDict,
)


def _to_members(
    value: Iterable[MembersToDeleteBodyMembersItem | MembersToDeleteBodyMembersItemDict],
) -> list[MembersToDeleteBodyMembersItem]:
    converted: list[MembersToDeleteBodyMembersItem] = coerce.items(
        value, lambda item: coerce.model(item, MembersToDeleteBodyMembersItem)
    )
    return converted


@define(kw_only=True)
class MembersToDeleteBody(ExtensibleRequest):
    """`MembersToDeleteBody` of the API."""

    members: list[MembersToDeleteBodyMembersItem] = structs.field(converter=_to_members)


class MembersToDeleteBodyDict(RequestDict):
    """Fields of `MembersToDeleteBody`, as a dict or as keyword arguments."""

    members: Iterable[MembersToDeleteBodyMembersItem | MembersToDeleteBodyMembersItemDict]


rules.bind(
    MembersToDeleteBody,
    {
        "members": checks.items(
            checks.model(MembersToDeleteBodyMembersItem), min_items=1, max_items=50
        ),
    },
)
