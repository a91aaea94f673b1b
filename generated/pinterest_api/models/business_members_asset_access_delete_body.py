from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define

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
    with coerce.Within("BusinessMembersAssetAccessDeleteBody", "accesses"):
        converted: list[BusinessMembersAssetAccessDeleteBodyAccessesItem] = coerce.items(
            value, lambda item: coerce.model(item, BusinessMembersAssetAccessDeleteBodyAccessesItem)
        )
    return converted


@define(kw_only=True)
class BusinessMembersAssetAccessDeleteBody(Constructible):
    """`BusinessMembersAssetAccessDeleteBody` of the API."""

    accesses: list[BusinessMembersAssetAccessDeleteBodyAccessesItem] = attrs.field(
        converter=_to_accesses
    )


class BusinessMembersAssetAccessDeleteBodyDict(TypedDict):
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
