from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .catalogs_feed_processing_status import CatalogsFeedProcessingStatus


@define(kw_only=True)
class CatalogsFeedIngestion(Extensible):
    """`CatalogsFeedIngestion` of the API."""

    created_at: datetime.datetime
    feed_id: str
    id: str
    status: CatalogsFeedProcessingStatus
