from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .business_members_asset_access_delete_body_accesses_item import (
    BusinessMembersAssetAccessDeleteBodyAccessesItem,
    BusinessMembersAssetAccessDeleteBodyAccessesItemDict,
)


def _to_accesses(
    value: Iterable[
        BusinessMembersAssetAccessDeleteBodyAccessesItem
        | BusinessMembersAssetAccessDeleteBodyAccessesItemDict
    ],
) -> list[BusinessMembersAssetAccessDeleteBodyAccessesItem]:
    converted: list[BusinessMembersAssetAccessDeleteBodyAccessesItem] = coerce.items(
        value, lambda item: coerce.model(item, BusinessMembersAssetAccessDeleteBodyAccessesItem)
    )
    return converted


@define(kw_only=True)
class BusinessMembersAssetAccessDeleteBody(ExtensibleRequest):
    """`BusinessMembersAssetAccessDeleteBody` of the API."""

    accesses: list[BusinessMembersAssetAccessDeleteBodyAccessesItem] = structs.field(
        converter=_to_accesses
    )


class BusinessMembersAssetAccessDeleteBodyDict(RequestDict):
    """Fields of `BusinessMembersAssetAccessDeleteBody`, as a dict or as keyword arguments."""

    accesses: Iterable[
        BusinessMembersAssetAccessDeleteBodyAccessesItem
        | BusinessMembersAssetAccessDeleteBodyAccessesItemDict
    ]


rules.bind(
    BusinessMembersAssetAccessDeleteBody,
    {
        "accesses": checks.items(
            checks.model(BusinessMembersAssetAccessDeleteBodyAccessesItem),
            min_items=1,
            max_items=100,
        ),
    },
)
