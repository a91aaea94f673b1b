from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ad_account import AdAccount


@define(kw_only=True)
class AdAccountsListResponse200(Extensible):
    """`AdAccountsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[AdAccount]
