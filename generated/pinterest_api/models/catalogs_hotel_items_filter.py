from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsHotelItemsFilter(Extensible):
    """`CatalogsHotelItemsFilter` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    catalog_id: str | None = None
    hotel_ids: list[str]

    _TAG = ("catalog_type", "HOTEL")
