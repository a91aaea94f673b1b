from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .catalogs_feed_ingestion_details import CatalogsFeedIngestionDetails
from .catalogs_feed_processing_status import CatalogsFeedProcessingStatus
from .catalogs_feed_product_counts import CatalogsFeedProductCounts
from .catalogs_feed_validation_details import CatalogsFeedValidationDetails
from .catalogs_feed_video_counts import CatalogsFeedVideoCounts


@define(kw_only=True)
class CatalogsFeedProcessingResult(Extensible):
    """`CatalogsFeedProcessingResult` of the API."""

    created_at: datetime.datetime
    id: str
    updated_at: datetime.datetime
    ingestion_details: CatalogsFeedIngestionDetails
    product_counts: CatalogsFeedProductCounts | None
    status: CatalogsFeedProcessingStatus
    validation_details: CatalogsFeedValidationDetails
    video_counts: CatalogsFeedVideoCounts | None = None
