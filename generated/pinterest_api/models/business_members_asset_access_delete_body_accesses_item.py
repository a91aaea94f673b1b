from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class BusinessMembersAssetAccessDeleteBodyAccessesItem(ExtensibleRequest):
    """`BusinessMembersAssetAccessDeleteBodyAccessesItem` of the API."""

    asset_id: str
    member_id: str


class BusinessMembersAssetAccessDeleteBodyAccessesItemDict(RequestDict):
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
