from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .catalogs_feed_credentials import CatalogsFeedCredentials
from .catalogs_feed_processing_schedule import CatalogsFeedProcessingSchedule
from .catalogs_format import CatalogsFormat
from .catalogs_status import CatalogsStatus
from .nullable_currency import NullableCurrency


@define(kw_only=True)
class CatalogsHotelFeed(Extensible):
    """`CatalogsHotelFeed` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    created_at: datetime.datetime
    id: str
    updated_at: datetime.datetime
    catalog_id: str | None
    credentials: CatalogsFeedCredentials | None
    default_currency: NullableCurrency | None
    default_locale: str
    format: CatalogsFormat
    location: str
    name: str | None
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None
    status: CatalogsStatus

    _TAG = ("catalog_type", "HOTEL")
