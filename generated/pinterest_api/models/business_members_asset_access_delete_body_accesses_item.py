from __future__ import annotations

from typing import TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BusinessMembersAssetAccessDeleteBodyAccessesItem(Constructible):
    """`BusinessMembersAssetAccessDeleteBodyAccessesItem` of the API."""

    asset_id: str
    member_id: str


class BusinessMembersAssetAccessDeleteBodyAccessesItemDict(TypedDict):
    """Fields of `BusinessMembersAssetAccessDeleteBodyAccessesItem`, as a dict or as keyword arguments."""

    asset_id: str
    member_id: str


rules.bind(
    BusinessMembersAssetAccessDeleteBodyAccessesItem,
    {
        "asset_id": checks.text(max_length=25, pattern="^\\d+\\Z"),
        "member_id": checks.text(max_length=25, pattern="^\\d+\\Z"),
    },
)
