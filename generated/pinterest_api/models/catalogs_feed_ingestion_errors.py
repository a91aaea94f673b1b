from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_feed_ingestion_errors_largeproductcountdecrease import (
    CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE,
)


@define(kw_only=True)
class CatalogsFeedIngestionErrors(Extensible):
    """`CatalogsFeedIngestionErrors` of the API."""

    account_flagged: int | None = None
    fetch_google_sheet_not_shared: int | None = None
    image_file_not_accessible: int | None = None
    image_file_not_found: int | None = None
    image_invalid_file: int | None = None
    image_level_internal_error: int | None = None
    image_malformed_url: int | None = None
    large_product_count_decrease: CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE | None = None
    line_level_internal_error: int | None = None

    _WIRE_NAMES = {
        "account_flagged": "ACCOUNT_FLAGGED",
        "fetch_google_sheet_not_shared": "FETCH_GOOGLE_SHEET_NOT_SHARED",
        "image_file_not_accessible": "IMAGE_FILE_NOT_ACCESSIBLE",
        "image_file_not_found": "IMAGE_FILE_NOT_FOUND",
        "image_invalid_file": "IMAGE_INVALID_FILE",
        "image_level_internal_error": "IMAGE_LEVEL_INTERNAL_ERROR",
        "image_malformed_url": "IMAGE_MALFORMED_URL",
        "large_product_count_decrease": "LARGE_PRODUCT_COUNT_DECREASE",
        "line_level_internal_error": "LINE_LEVEL_INTERNAL_ERROR",
    }
