from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ad_group_response import AdGroupResponse


@define(kw_only=True)
class AdGroupsListResponse200(Extensible):
    """`AdGroupsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[AdGroupResponse]
