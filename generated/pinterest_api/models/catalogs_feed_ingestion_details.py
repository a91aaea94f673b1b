from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_feed_ingestion_errors import CatalogsFeedIngestionErrors
from .catalogs_feed_ingestion_info import CatalogsFeedIngestionInfo
from .catalogs_feed_ingestion_warnings import CatalogsFeedIngestionWarnings


@define(kw_only=True)
class CatalogsFeedIngestionDetails(Extensible):
    """`CatalogsFeedIngestionDetails` of the API."""

    errors: CatalogsFeedIngestionErrors
    info: CatalogsFeedIngestionInfo
    warnings: CatalogsFeedIngestionWarnings
