from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_feed_validation_errors import CatalogsFeedValidationErrors
from .catalogs_feed_validation_warnings import CatalogsFeedValidationWarnings


@define(kw_only=True)
class CatalogsFeedValidationDetails(Extensible):
    """`CatalogsFeedValidationDetails` of the API."""

    errors: CatalogsFeedValidationErrors
    warnings: CatalogsFeedValidationWarnings
