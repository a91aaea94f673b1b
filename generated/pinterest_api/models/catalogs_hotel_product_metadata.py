from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsHotelProductMetadata(Extensible):
    """`CatalogsHotelProductMetadata` of the API."""

    hotel_id: str
