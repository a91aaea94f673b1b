from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import TYPE_CHECKING, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .api_key_scope import APIKeyScope

if TYPE_CHECKING:
    from . import PinterestAccountResponse


def _to_scopes(value: Iterable[APIKeyScope | str] | Unset) -> list[APIKeyScope] | Unset:
    converted: list[APIKeyScope] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, APIKeyScope)
    )
    return converted


def _to_pinterest_account_ids(
    value: Iterable[uuid.UUID | str | PinterestAccountResponse] | None | Unset,
) -> list[uuid.UUID] | None | Unset:
    converted: list[uuid.UUID] | None | Unset = coerce.items(
        value, lambda item: coerce.uuid(item, "PinterestAccountResponse")
    )
    return converted


@define(kw_only=True)
class APIKeyUpdate(Constructible):
    """Key settings to change; omitted fields keep their value.

    Attributes:
        scopes: Replaces the list of scopes.
        pinterest_account_ids: Replaces the list of allowed accounts.
    """

    name: str | Unset = UNSET
    scopes: list[APIKeyScope] | Unset = structs.field(default=UNSET, converter=_to_scopes)
    pinterest_account_ids: list[uuid.UUID] | None | Unset = structs.field(
        default=UNSET, converter=_to_pinterest_account_ids
    )


class APIKeyUpdateDict(RequestDict):
    """Fields of `APIKeyUpdate`, as a dict or as keyword arguments."""

    name: NotRequired[str | Unset]
    scopes: NotRequired[Iterable[APIKeyScope | str] | Unset]
    pinterest_account_ids: NotRequired[
        Iterable[uuid.UUID | str | PinterestAccountResponse] | None | Unset
    ]


rules.bind(
    APIKeyUpdate,
    {
        "name": checks.text(max_length=255),
        "scopes": checks.items(checks.choice(APIKeyScope)),
        "pinterest_account_ids": checks.nullable(checks.items(checks.uuid)),
    },
    at_least=1,
)
