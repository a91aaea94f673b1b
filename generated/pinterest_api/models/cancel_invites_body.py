from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


def _to_invite_ids(value: Iterable[str]) -> list[str]:
    converted: list[str] = coerce.items(value)
    return converted


@define(kw_only=True)
class CancelInvitesBody(ExtensibleRequest):
    """`CancelInvitesBody` of the API."""

    invite_ids: list[str] = structs.field(converter=_to_invite_ids)


class CancelInvitesBodyDict(RequestDict):
    """Fields of `CancelInvitesBody`, as a dict or as keyword arguments."""

    invite_ids: Iterable[str]


rules.bind(
    CancelInvitesBody,
    {
        "invite_ids": checks.items(
            checks.text(max_length=25, pattern="^\\d+\\Z"), min_items=1, max_items=50
        ),
    },
)
