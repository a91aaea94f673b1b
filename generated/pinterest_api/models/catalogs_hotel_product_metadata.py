from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsHotelProductMetadata(Decodable):
    """`CatalogsHotelProductMetadata` of the API."""

    hotel_id: str
