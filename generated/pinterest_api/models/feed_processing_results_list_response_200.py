from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_feed_processing_result import CatalogsFeedProcessingResult


@define(kw_only=True)
class FeedProcessingResultsListResponse200(Extensible):
    """`FeedProcessingResultsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[CatalogsFeedProcessingResult]
