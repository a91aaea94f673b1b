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


def _to_scopes(
    value: Iterable[APIKeyScope | str] | None | Unset,
) -> list[APIKeyScope] | None | Unset:
    converted: list[APIKeyScope] | None | Unset = coerce.items(
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
class APIKeyCreate(Constructible):
    """Settings of a new API key.

    Attributes:
        scopes: All scopes if absent or null. Since API 1.31.
        pinterest_account_ids: Accounts that the key may use; absent or null allows all. Since
            API 1.31.
    """

    name: str
    scopes: list[APIKeyScope] | None | Unset = structs.field(default=UNSET, converter=_to_scopes)
    pinterest_account_ids: list[uuid.UUID] | None | Unset = structs.field(
        default=UNSET, converter=_to_pinterest_account_ids
    )


class APIKeyCreateDict(RequestDict):
    """Fields of `APIKeyCreate`, as a dict or as keyword arguments."""

    name: str
    scopes: NotRequired[Iterable[APIKeyScope | str] | None | Unset]
    pinterest_account_ids: NotRequired[
        Iterable[uuid.UUID | str | PinterestAccountResponse] | None | Unset
    ]


rules.bind(
    APIKeyCreate,
    {
        "name": checks.text(max_length=255),
        "scopes": checks.nullable(checks.items(checks.choice(APIKeyScope))),
        "pinterest_account_ids": checks.nullable(checks.items(checks.uuid)),
    },
)
