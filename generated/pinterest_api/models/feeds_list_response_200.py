from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_feed import CatalogsFeed


@define(kw_only=True)
class FeedsListResponse200(Extensible):
    """`FeedsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[CatalogsFeed]
