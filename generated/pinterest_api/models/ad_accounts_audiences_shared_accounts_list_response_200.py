from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .shared_audience_account import SharedAudienceAccount


@define(kw_only=True)
class AdAccountsAudiencesSharedAccountsListResponse200(Extensible):
    """`AdAccountsAudiencesSharedAccountsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[SharedAudienceAccount]
