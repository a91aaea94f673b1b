from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .shared_audience_account import SharedAudienceAccount


@define(kw_only=True)
class BusinessAccountAudiencesSharedAccountsListResponse200(Decodable):
    """`BusinessAccountAudiencesSharedAccountsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[SharedAudienceAccount]
