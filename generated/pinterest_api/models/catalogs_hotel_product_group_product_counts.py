from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsHotelProductGroupProductCounts(Extensible):
    """`CatalogsHotelProductGroupProductCounts` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    total: float

    _TAG = ("catalog_type", "HOTEL")
